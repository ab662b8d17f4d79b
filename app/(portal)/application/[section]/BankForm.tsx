"use client";

import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { type BankContent, bankFields, textsOf } from "./content.ts";
import { type Saving, SectionForm } from "./SectionForm.tsx";

/** The account that is debited and credited. */
export function BankForm({
  saving,
  saved,
  currency,
}: {
  saving: Saving;
  saved: Partial<BankContent>;
  currency: string;
}) {
  return (
    <SectionForm saving={saving} contentOf={(form) => textsOf(form, bankFields)}>
      {(error) => {
        const field = (name: keyof BankContent) => ({
          name,
          error: error(name),
          defaultValue: saved[name] ?? "",
        });
        return (
          <>
            <TextInput {...field("bank")} label="Bank" hint="Its registered name." />
            <TextInput
              {...field("bic")}
              label="BIC of the bank"
              hint="8 or 11 letters and digits."
              spellCheck={false}
            />
            <TextInput {...field("iban")} label="IBAN" hint="With or without spaces." spellCheck={false} />
            <TextInput
              {...field("currency")}
              label="Currency"
              hint="The fund is kept and settled in it."
              defaultValue={currency}
              readOnly
            />
          </>
        );
      }}
    </SectionForm>
  );
}
