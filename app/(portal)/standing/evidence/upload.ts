/** What came of an upload: the document's id, or a refusal as the graph would word it. */
export type Uploaded = { id: string } | { __typename: "InvalidInput"; message: string; field: string };

/** Hand a file to the portal. Its kind is told by its content there, not by its name. */
export async function upload(file: File): Promise<Uploaded> {
  let answer: Response;
  try {
    answer = await fetch("/api/documents", {
      method: "POST",
      headers: { "x-file-name": encodeURIComponent(file.name) },
      body: file,
    });
  } catch {
    return refused("The portal did not answer. Check the connection and send again.");
  }
  const body = (await answer.json().catch(() => ({}))) as { id?: string; message?: string };
  if (answer.ok && body.id) return { id: body.id };
  return refused(body.message ?? "The file could not be taken. Send it again.");
}

const refused = (message: string): Uploaded => ({ __typename: "InvalidInput", message, field: "document" });
