/** Reference and hash at the foot of every printed page. A style element, as only @page reaches the margin. */
export function PrintFoot({ text }: { text: string }) {
  // Only what a reference or a hash is made of: nothing that could end the string or the element.
  const safe = text.replace(/[^\p{L}\p{N} .,:/…-]/gu, "");
  return <style>{`@media print{@page{@bottom-left{content:"${safe}";font:8pt monospace}}}`}</style>;
}
