type Facts = Record<string, string>;

/** What happened, in words, by the kind of event. */
const TITLES: Record<string, (facts: Facts) => string> = {
  "decision.prepared": ({ title }) => `Prepared: ${title}`,
  "decision.approved": ({ title }) => `Approved: ${title}`,
  "decision.sent-back": ({ title }) => `Sent back: ${title}`,
  "decision.withdrawn": ({ title }) => `Taken back: ${title}`,
  "house.founded": ({ name }) => `${name} founded`,
  "service.opened": ({ name }) => `Clearing service ${name} opened`,
  "user.invited": ({ name }) => `${name} invited`,
  "user.accepted": ({ email }) => `${email} accepted the invitation`,
  "user.suspended": ({ name, reason }) => `${name} suspended: ${reason}`,
  "user.reinstated": ({ name }) => `${name} let in again`,
  "client.registered": ({ name }) => `Partner system ${name} registered`,
  "client.revoked": ({ name, reason }) => `Partner system ${name} shut out: ${reason}`,
  "member.admitted": ({ name, service }) => `${name} admitted to ${service}`,
  "rulebook.adopted": ({ label, effectiveFrom }) =>
    `Rulebook ${label} adopted, in effect from ${effectiveFrom}`,
  "contribution.posted": ({ currency, received }) => `Contribution of ${currency} ${received} posted`,
  "default.declared": ({ number, name }) => `Default ${number} declared: ${name}`,
  "default.confirmed": ({ number, name }) => `Default ${number} confirmed: ${name}`,
  "default.announced": ({ number }) => `Default ${number} announced to the member`,
  "loss.entered": ({ number, currency, amount }) =>
    `Loss of ${currency} ${amount} entered for default ${number}`,
  "default.allocated": ({ number, currency, loss }) =>
    `Loss of ${currency} ${loss} of default ${number} allocated`,
  "obligation.issued": ({ number, currency, amount }) => `${number} issued: ${currency} ${amount}`,
  "obligation.acknowledged": ({ number }) => `${number} acknowledged`,
  "obligation.contested": ({ number }) => `${number} contested`,
  "contest.answered": ({ number }) => `Contest of ${number} answered: it stands`,
  "payment.announced": ({ number, currency, amount }) =>
    `Payment of ${currency} ${amount} announced for ${number}`,
  "payment.recorded": ({ number, currency, amount }) =>
    `Payment of ${currency} ${amount} received for ${number}`,
};

export const eventTitle = (kind: string, facts: Facts): string => TITLES[kind]?.(facts) ?? kind;
/** Every kind of event there is. */
export const EVENT_KINDS: readonly string[] = Object.keys(TITLES);
