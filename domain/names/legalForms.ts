/** Words that tell how a firm is organised and not which firm it is: dropped at the ends of its name. */

const words = (text: string) => new Set(text.split(" "));

/** Forms written at either end, as one word: parts are joined, so "sp. z o.o." is "spzoo". */
const AT_EITHER_END = words(
  "ooo oao pao zao jsc pjsc ojsc cjsc llc gmbh plc tov pjsco doo spzoo sarl srl eood ead ojs " +
    "jointstockcompany publicjointstockcompany openjointstockcompany closedjointstockcompany " +
    "limitedliabilitycompany aktiengesellschaft aktiebolag aktiebolaget societeanonyme sociedadanonima " +
    "gesellschaftmitbeschrankterhaftung obshchestvosogranichennoiotvetstvennostyu aktsionernoeobshchestvo " +
    "publichnoeaktsionernoeobshchestvo",
);

/** Forms written at the end only: at the start they are words and names of their own. */
const AT_THE_END = words(
  "ab as asa aps oy oyj abp ag kg kgaa ohg ug se sa sas sasu sau snc sca scs spa sapa scarl bv nv cv vof plc ltd limited " +
    "ltda eirl llp lp lllp inc incorporated corp corporation co company companies pty pte ptyltd pteltd sdnbhd bhd " +
    "kk kft zrt nyrt bt ood ad dd sro srl as ohf ehf hf sia uab ou tbk fze fzco fzc fzllc dmcc wll bsc ksc kscc sal " +
    "saog qsc psc pjs sadecv sderldecv cia gmbhcokg anonimsirketi limitedsirketi publ hb kb",
);

/** Forms written before the name only. */
const AT_THE_START = words("ao pt ip fgup gup oaoo chp firma");

/** The most words one form is written in. */
const MOST_PARTS = 6;

/**
 * A name's words without the legal forms at its ends, as often as they stand there ("GmbH & Co. KG"), but never
 * without all of them.
 *
 * Two single letters are left: "S. A." may be initials, and single letters weigh little where names are compared.
 */
export function withoutLegalForms(name: readonly string[]): string[] {
  let kept = [...name];
  for (;;) {
    const end = partsThat(kept.length, (n) => isForm(kept.slice(-n), AT_THE_END));
    if (end > 0) {
      kept = kept.slice(0, -end);
      continue;
    }
    const start = partsThat(kept.length, (n) => isForm(kept.slice(0, n), AT_THE_START));
    if (start === 0) return kept;
    kept = kept.slice(start);
  }
}

/** The largest number of words, short of all, that are a form; 0 where none are. */
function partsThat(words: number, are: (parts: number) => boolean): number {
  for (let n = Math.min(MOST_PARTS, words - 1); n > 0; n--) if (are(n)) return n;
  return 0;
}

function isForm(parts: readonly string[], there: ReadonlySet<string>): boolean {
  const form = parts.join("");
  if (parts.length > 1 && form.length < 3) return false;
  return there.has(form) || AT_EITHER_END.has(form);
}
