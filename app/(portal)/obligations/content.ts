/**
 * What an obligation's content holds: the public figures, and the member's own lines. As issued, and so trusted in form.
 * A contribution, interest or a return has no default behind it: it holds no loss, layers or shares.
 */
export interface ObligationContent {
  number: string;
  currency: string;
  default?: { number: string; on: string };
  loss?: string;
  /** Of a contribution, interest or a return: what it comes of. */
  why?: string;
  layers?: { id: string; title: string; payer: string; absorbed: string; size: string; remaining: string }[];
  shares?: OwnShare[];
  /** The contribution run that asks for it or gives it back, and in which parts it moved the requirement. */
  run?: { number: number };
  change?: { before: string; byFund: string; byOwn: string; byOthers: string };
  required?: string;
  posted?: string;
  /** What earlier documents still asked for. */
  called?: string;
  /** What interest and returns follow from. */
  about?: { number: string };
  amount: string;
}

/** One layer's line of the member, with the case that runs it again; null where the layer was not shared by weight. */
export interface OwnShare {
  layer: string;
  amount: string;
  case: { weight: string; cap: string } | null;
}

/** What a layer is called, as the content itself says. */
export function layerTitle(content: ObligationContent, id: string): string {
  return content.layers?.find((layer) => layer.id === id)?.title ?? id;
}
