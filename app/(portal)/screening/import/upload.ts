/** What the portal says of an uploaded file: its id, or what is wrong with it. */
export type Uploaded = { id: string } | { field?: string | undefined; message: string };

/** Hand a file to the portal; it is kept and named by its id. Throws where the portal does not answer. */
export async function upload(file: File): Promise<Uploaded> {
  const response = await fetch("/api/documents", {
    method: "POST",
    headers: { "x-file-name": encodeURIComponent(file.name) },
    body: file,
  }).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as Uploaded | null | undefined;
  if (answer) return answer;
  throw new Error(
    "The portal did not take the file. Check the connection and send again: nothing is done twice.",
  );
}
