/** Letters as Latin ones: what Unicode's decomposition leaves, Cyrillic, Greek, and letters that only look Latin. */

/** `"а:a б:b"` as a table. */
const table = (pairs: string) => new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string]));

/** Latin letters without a decomposition, Cyrillic (Russian, Ukrainian, Serbian, Kazakh) and Greek, in lower case. */
const LATIN = table(
  "ø:o æ:ae œ:oe ß:ss ł:l đ:d ð:d þ:th ı:i ŋ:n ħ:h ŧ:t ə:a ĸ:k " +
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch " +
    "ъ: ы:y ь: э:e ю:yu я:ya і:i є:ye ґ:g ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѕ:dz ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h " +
    "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o",
);

/** Greek pairs of letters that are one sound. */
const GREEK_PAIRS = table("ου:u αυ:av ευ:ev μπ:b ντ:d γκ:g");

/** Letters by their looks, in lower case: Cyrillic and Greek ones that pass for Latin ones. */
const LOOKS = table(
  "а:a е:e о:o р:p с:c х:x у:y і:i ѕ:s ј:j һ:h ԁ:d ԛ:q ԝ:w к:k м:m т:t в:b н:h " +
    "α:a ο:o ν:v ρ:p υ:u ι:i κ:k τ:t χ:x ε:e η:n β:b μ:m ζ:z γ:y",
);

/** Digits that pass for letters inside a word. */
const DIGITS: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s" };

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const OWN = /[a-z]/;

/**
 * The words of a text, already decomposed and in lower case, in Latin letters; other scripts stay as they are.
 *
 * A word of two scripts is read by its looks ("Bеlov" with a Cyrillic е), and so is one of look-alikes only between
 * Latin words; any other Cyrillic or Greek word is read by its sound.
 */
export function inLatin(words: readonly string[]): string[] {
  const latin = words.some((word) => OWN.test(word) && !FOREIGN.test(word) && word.length > 2);
  return words.map((word) => {
    if (!FOREIGN.test(word)) return lettersForDigits(spelled(word, LATIN));
    const letters = [...word];
    const disguised = OWN.test(word) || (latin && letters.every((letter) => LOOKS.has(letter)));
    if (disguised) return lettersForDigits(spelled(spelled(word, LOOKS), LATIN));
    const sounds = word.replace(/ου|αυ|ευ|μπ|ντ|γκ/g, (pair) => GREEK_PAIRS.get(pair)!);
    return lettersForDigits(spelled(sounds, LATIN));
  });
}

const spelled = (word: string, letters: ReadonlyMap<string, string>) =>
  /^[a-z0-9]*$/.test(word) ? word : Array.from(word, (letter) => letters.get(letter) ?? letter).join("");

/** "n0rthern" as "northern"; words with numbers of two digits, short ones and those that end in a digit stay. */
function lettersForDigits(word: string): string {
  if (!/[01345]/.test(word) || /[0-9]{2}/.test(word) || word.replace(/[^a-z]/g, "").length < 3) return word;
  return word.replace(/[01345](?=[a-z])/g, (digit) => DIGITS[digit]!);
}
