import { figures } from "#app/_parts/amounts.ts";
import { payerWords } from "#app/_parts/chart/published.ts";

/** A rulebook as data, as far as its page puts it into words; all of it stands below them as JSON. */
export interface RulebookContent {
  loss: { layers: Layer[]; coolingOff?: CoolingOff; rollingDays?: number; recovery?: string };
  deadlines: Record<"assessment" | "replenishment" | "contest", Deadline>;
  holidays: string[];
}

type Limit = { amount: string } | { times: string; of: string } | { least: Limit[] } | { greatest: Limit[] };

interface Layer {
  id: string;
  title?: string;
  payer?: string;
  resource?: string;
  key?: string;
  limit?: Limit;
  sharing?: string;
  together?: Layer[];
}

interface Deadline {
  businessDays: number;
  time: string;
}

interface CoolingOff {
  days: number;
  unit?: string;
  restart?: boolean;
  atMost?: number;
}

/** The layers in their order with their limits in words; those that stand side by side one after the other. */
export function layersOf({ loss }: RulebookContent, currency: string) {
  return loss.layers
    .flatMap((layer) => layer.together ?? [layer])
    .map(({ id, title, payer = "", resource, limit, sharing }) => ({
      id,
      title: title ?? id,
      payer,
      resource,
      limit: `${limit ? limitWords(limit, currency) : held(payer, resource)}${sharing === "queue" ? ", in order of size" : ""}`,
    }));
}

const held = (payer: string, resource: string | undefined) =>
  payer === "gainers"
    ? "what each gained"
    : payer === "defaulter"
      ? "what it has"
      : resource
        ? "what is posted"
        : payerWords(payer);

/** "1 × capital", "EUR 7.00", "the least of ... and ..." */
function limitWords(limit: Limit, currency: string): string {
  if ("amount" in limit) return `${currency}\u00a0${figures(limit.amount)}`;
  if ("times" in limit) return `${limit.times} × ${names[limit.of] ?? limit.of}`;
  const [word, list] =
    "least" in limit ? (["least", limit.least] as const) : (["greatest", limit.greatest] as const);
  return `the ${word} of ${list.map((each) => limitWords(each, currency)).join(" and ")}`;
}

const names: Record<string, string> = {
  capital: "the house’s own money",
  contribution: "its requirement",
  posted: "what it has posted",
  margin: "its margin",
  gain: "its gain",
  fund: "the fund",
};

/** "2 business days after issue, 12:00" */
export function deadlineWords({ businessDays, time }: Deadline): string {
  return businessDays === 0
    ? `on the day of issue, ${time}`
    : `${businessDays} business ${businessDays === 1 ? "day" : "days"} after issue, ${time}`;
}

/** How long caps last and how recoveries go back, where the rulebook says so. */
export function windowsOf({
  loss: { coolingOff, rollingDays, recovery },
}: RulebookContent): { key: string; value: string }[] {
  const cooling = coolingOff
    ? `${coolingOff.days} ${coolingOff.unit ?? "calendar"} days${coolingOff.restart ? ", begun again by a further default" : ""}${coolingOff.atMost ? `, at most ${coolingOff.atMost}` : ""}`
    : "none";
  return [
    { key: "Cooling-off period", value: cooling },
    ...(rollingDays ? [{ key: "Rolling window of caps", value: `${rollingDays} days` }] : []),
    {
      key: "Recoveries go back",
      value: recovery === "proRata" ? "to all who paid, in proportion" : "layer by layer, the last one first",
    },
  ];
}
