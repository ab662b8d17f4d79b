import { isDate } from "#domain/calendar.ts";
import { leiFault } from "#domain/lei.ts";
import { unreadable } from "./unreadable.ts";

/** What the register says of one LEI. `entityStatus` and `registrationStatus` are GLEIF's own words. */
export type LeiRecord = {
  lei: string;
  legalName: string;
  country: string;
  entityStatus: string;
  registrationStatus: string;
  nextRenewalOn: string | null;
};

/** The columns read, by GLEIF's names. */
export const COLUMNS = {
  lei: "LEI",
  legalName: "Entity.LegalName",
  country: "Entity.LegalAddress.Country",
  entityStatus: "Entity.EntityStatus",
  registrationStatus: "Registration.RegistrationStatus",
  nextRenewalOn: "Registration.NextRenewalDate",
} as const;

/** The texts of one record as they stand in the file. */
export type LeiFields = Record<keyof typeof COLUMNS, string>;

const MOST_NAME = 500;

/** One record from its texts; `place` says where it stands, "Line 7". Throws UnreadableFile with place and column. */
export function leiRecordOf(place: string, fields: LeiFields): LeiRecord {
  const wrong = (column: keyof LeiFields, what: string) =>
    unreadable(`${place}, ${COLUMNS[column]}: ${what} Correct it, or download the file again from GLEIF.`);
  const lei = fields.lei.trim();
  const fault = leiFault(lei);
  if (fault !== undefined) wrong("lei", `“${lei.slice(0, 30)}”. ${fault}`);
  const legalName = fields.legalName.replace(/\s+/gu, " ").trim();
  if (legalName === "") wrong("legalName", "it is empty.");
  if (legalName.length > MOST_NAME) wrong("legalName", `it has more than ${MOST_NAME} characters.`);
  const country = fields.country.trim();
  if (!/^[A-Z]{2}$/.test(country))
    wrong("country", `“${country.slice(0, 30)}” is no country code of two letters.`);
  const status = (column: "entityStatus" | "registrationStatus") => {
    const text = fields[column].trim();
    return /^[A-Z_]{1,40}$/.test(text) ? text : wrong(column, `“${text.slice(0, 30)}” is no status.`);
  };
  const renewal = fields.nextRenewalOn.trim();
  const nextRenewalOn = renewal === "" ? null : renewal.slice(0, 10);
  if (nextRenewalOn !== null && !isDate(nextRenewalOn))
    wrong("nextRenewalOn", `“${renewal.slice(0, 30)}” is no date.`);
  return {
    lei,
    legalName,
    country,
    entityStatus: status("entityStatus"),
    registrationStatus: status("registrationStatus"),
    nextRenewalOn,
  };
}

const REGISTRATIONS: Record<string, string> = {
  LAPSED: "the registration has lapsed: its holder has to renew it",
  RETIRED: "the registration is retired: the firm has ceased to exist",
  MERGED: "the registration is closed: the firm has merged into another",
  ANNULLED: "the registration is annulled: it was made in error",
  DUPLICATE: "the registration is a duplicate: the firm has another LEI",
};

/**
 * Whether an LEI stands on a day: its holder active, its registration issued, its renewal not past. The day of the
 * renewal itself still stands. `detail` is a sentence without full stop.
 */
export function leiStanding(record: LeiRecord, on: string): { passed: boolean; detail?: string } {
  const { entityStatus, registrationStatus, nextRenewalOn } = record;
  const failed = (detail: string) => ({ passed: false, detail });
  if (registrationStatus !== "ISSUED")
    return failed(
      REGISTRATIONS[registrationStatus] ?? `the registration is ${registrationStatus}, not ISSUED`,
    );
  if (entityStatus !== "ACTIVE") return failed(`the firm is ${entityStatus} in the register, not ACTIVE`);
  if (nextRenewalOn === null) return failed("the register gives no date for the next renewal");
  return nextRenewalOn < on ? failed(`the renewal was due on ${nextRenewalOn}`) : { passed: true };
}
