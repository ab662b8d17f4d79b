import { DateTime } from "#app/_parts/DateTime.tsx";
import { KeyValue } from "#app/_parts/KeyValue.tsx";

/** A person's name under something: when, and how and when it had signed in before. */
export function Signed({
  signature,
  at,
  did,
  zone,
}: {
  signature: { name: string; method: string; signedInAt: string };
  at: string;
  /** "Prepared", "Confirmed" */
  did: string;
  zone: string;
}) {
  return (
    <KeyValue
      lines={[
        { key: "Name", value: <b>{signature.name}</b> },
        { key: did, value: <DateTime at={at} zone={zone} /> },
        { key: "Signed in with", value: signature.method },
        { key: "Signed in", value: <DateTime at={signature.signedInAt} zone={zone} /> },
      ]}
    />
  );
}
