import { createTransport, type Transporter } from "nodemailer";
import { settleMail, takeDueMail } from "#db/deliveries/outbox.ts";
import { withSecrets } from "#graphql/deliveries/secrets.ts";
import type { Portal } from "#graphql/portal.ts";

const MOST_ATTEMPTS = 8;
const LEASE = 5 * 60_000;

/** Where mail goes: SMTP_URL (smtp://user:password@host:port) and MAIL_FROM. */
export interface MailSettings {
  url: string;
  from: string;
}

export function openMailServer({ url, from }: MailSettings): Transporter {
  return createTransport(url, { from, disableFileAccess: true, disableUrlAccess: true });
}

/**
 * Send the mail that is due. A mail is taken in one short transaction and settled in another, with no transaction
 * open while the server is spoken to. Sent at least once, always with the same message id, so that a receiver can drop
 * doubles; put off longer after each failure, and given up visibly after eight. Returns how many were tried.
 */
export async function sendDueMail(portal: Portal, server: Transporter): Promise<number> {
  const now = portal.clock.real();
  const due = await portal.db.transaction({ role: "mutua_worker" }, (tx) =>
    takeDueMail(tx, now, new Date(now.getTime() + LEASE), 20),
  );
  for (const mail of due) {
    const outcome = await server
      .sendMail({
        to: { name: "", address: mail.address },
        subject: mail.subject,
        text: `${withSecrets(mail.body, portal)}\n\n${portal.origin}${mail.link}\n`,
        messageId: `<${mail.id}@${new URL(portal.origin).hostname}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      })
      .then(
        () => ({ state: "DONE" as const, doneAt: portal.clock.real() }),
        (fault: Error) => ({
          state: mail.attempts >= MOST_ATTEMPTS ? ("STUCK" as const) : ("WAITING" as const),
          lastError: fault.message.slice(0, 300),
          nextAttemptAt: new Date(portal.clock.real().getTime() + 15_000 * 2 ** mail.attempts),
        }),
      );
    await portal.db.transaction({ role: "mutua_worker" }, (tx) => settleMail(tx, mail.id, outcome));
  }
  return due.length;
}
