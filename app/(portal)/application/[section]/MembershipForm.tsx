"use client";

import { traitChoices } from "#app/_parts/criteria/words.ts";
import { ChoiceGroup } from "#app/_parts/form/ChoiceGroup.tsx";
import { TextInput } from "#app/_parts/form/TextInput.tsx";
import { choicesOf, textOf } from "#app/_parts/form/values.ts";
import { type MembershipContent, textsOf } from "./content.ts";
import { type Saving, SectionForm } from "./SectionForm.tsx";

/** The category asked for, what the firm is, and the group it belongs to. */
export function MembershipForm({
  saving,
  saved,
  categories,
}: {
  saving: Saving;
  saved: Partial<MembershipContent>;
  categories: readonly { code: string; name: string }[];
}) {
  return (
    <SectionForm
      saving={saving}
      contentOf={(form) => ({
        category: textOf(form, "category"),
        traits: choicesOf(form, "traits"),
        ...textsOf(form, ["affiliates", "parent", "parentLei"]),
      })}
    >
      {(error) => (
        <>
          <ChoiceGroup
            kind="radio"
            name="category"
            label="Category of membership"
            hint="The thresholds of the criteria hang on it."
            error={error("category")}
            choices={categories.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={saved.category ? [saved.category] : []}
          />
          <ChoiceGroup
            kind="checkbox"
            name="traits"
            label="What the firm is"
            hint="All that is so. Some criteria are asked of such firms only."
            error={error("traits")}
            choices={traitChoices}
            defaultValue={saved.traits ?? []}
          />
          <TextInput
            name="affiliates"
            label="Group of affiliates (may be left empty)"
            hint="Firms of one group count together where the rulebook says so."
            error={error("affiliates")}
            defaultValue={saved.affiliates ?? ""}
          />
          <TextInput
            name="parent"
            label="Parent firm (may be left empty)"
            error={error("parent")}
            defaultValue={saved.parent ?? ""}
          />
          <TextInput
            name="parentLei"
            label="LEI of the parent (may be left empty)"
            hint="20 letters and digits."
            error={error("parentLei")}
            defaultValue={saved.parentLei ?? ""}
            spellCheck={false}
          />
        </>
      )}
    </SectionForm>
  );
}
