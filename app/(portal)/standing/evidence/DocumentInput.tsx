import { Field, type FieldWords, tiesOf } from "#app/_parts/form/Field.tsx";

/** One file to hand in: by keyboard, or dropped on it. Which kinds are taken stands under it. */
export function DocumentInput({ name, label, error }: Pick<FieldWords, "name" | "label" | "error">) {
  const words = { name, label, error, hint: "PDF, PNG or JPEG, at most 10 MB." };
  return (
    <Field {...words}>
      <input
        type="file"
        accept="application/pdf,image/png,image/jpeg"
        required
        {...tiesOf(words)}
        className="field file:mr-3 file:cursor-pointer file:border-0 file:bg-transparent file:font-[580] file:text-petrol file:underline"
      />
    </Field>
  );
}
