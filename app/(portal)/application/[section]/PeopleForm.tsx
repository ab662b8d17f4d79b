"use client";

import { Button } from "#app/_parts/Button.tsx";
import { Select } from "#app/_parts/form/Select.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { textOf } from "#app/_parts/form/values.ts";
import { type Contact, contactParts, type PeopleContent } from "./content.ts";
import { useRows } from "./rows.ts";
import { type Saving, SectionForm } from "./SectionForm.tsx";

const empty: Contact = { part: "OWNER", name: "", title: "", email: "", phone: "" };
const first: Contact[] = ["PRIMARY", "DEPUTY", "NIGHT", "SIGNATORY"].map((part) => ({ ...empty, part }));
const MOST = 30;

/** Who is reached, who signs, and who owns the firm: as many people as it takes. */
export function PeopleForm({ saving, saved }: { saving: Saving; saved: Partial<PeopleContent> }) {
  const { rows, add, remove } = useRows(saved.contacts?.length ? saved.contacts : first, empty);
  return (
    <SectionForm
      saving={saving}
      contentOf={(form) => ({
        contacts: rows.map((_, at) => {
          const field = (name: string) => textOf(form, `contacts[${at}].${name}`);
          return {
            part: field("part"),
            name: field("name"),
            title: field("title"),
            email: field("email"),
            phone: field("phone"),
          };
        }),
      })}
    >
      {(error) => (
        <>
          {rows.map(({ key, value, added }, at) => {
            const field = (name: keyof Contact) => {
              const id = `contacts[${at}].${name}`;
              return { name: id, error: error(id), defaultValue: value[name] };
            };
            return (
              <fieldset key={key} className="flex flex-col gap-4 border-t border-ink pt-2">
                <div className="flex items-center justify-between gap-4">
                  <h2 className="type-section">Person {at + 1}</h2>
                  {rows.length > 1 && (
                    <Button size="head" onClick={() => remove(key)}>
                      Remove<span className="sr-only"> person {at + 1}</span>
                    </Button>
                  )}
                </div>
                <Select {...field("part")} label="Part" options={contactParts} autoFocus={added} />
                <TextInput {...field("name")} label="Name" />
                <TextInput {...field("title")} label="Position" />
                <TextInput {...field("email")} label="E-mail address" type="email" />
                <TextInput
                  {...field("phone")}
                  label="Telephone"
                  type="tel"
                  hint="With the country’s number: +46 …"
                />
              </fieldset>
            );
          })}
          {rows.length < MOST && (
            <div>
              <Button onClick={add}>Add a person</Button>
            </div>
          )}
        </>
      )}
    </SectionForm>
  );
}
