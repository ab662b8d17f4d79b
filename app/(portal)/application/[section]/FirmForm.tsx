"use client";

import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { type FirmContent, firmFields, textsOf } from "./content.ts";
import { type Saving, SectionForm } from "./SectionForm.tsx";

/** The firm as the registers know it. */
export function FirmForm({ saving, saved }: { saving: Saving; saved: Partial<FirmContent> }) {
  return (
    <SectionForm saving={saving} contentOf={(form) => textsOf(form, firmFields)}>
      {(error) => {
        const field = (name: keyof FirmContent) => ({
          name,
          error: error(name),
          defaultValue: saved[name] ?? "",
        });
        return (
          <>
            <TextInput {...field("name")} label="Registered name" autoComplete="organization" />
            <TextInput
              {...field("lei")}
              label="LEI"
              hint="20 letters and digits. The house looks it up in the public register."
              spellCheck={false}
            />
            <TextInput {...field("bic")} label="BIC" hint="8 or 11 letters and digits." spellCheck={false} />
            <TextInput {...field("legalForm")} label="Legal form" hint="Such as AG, Ltd or SA." />
            <TextInput
              {...field("country")}
              label="Country of the seat"
              hint="Its two letters, such as DE, NO or SE."
              maxLength={2}
              autoComplete="country"
            />
            <TextInput
              {...field("address")}
              label="Registered address"
              hint="In one line: street, postcode, town."
              autoComplete="street-address"
            />
            <TextInput
              {...field("regulator")}
              label="Regulator"
              hint="The authority that supervises the firm."
            />
            <TextInput {...field("licence")} label="Licence" hint="Its kind and number." />
          </>
        );
      }}
    </SectionForm>
  );
}
