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
  "calendar.opened": () => "A calendar of due dates opened",
  "calendar.closed": () => "A calendar of due dates closed",
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
  "run.requested": ({ number, forDate }) =>
    `Contribution run ${number} on the measures of ${forDate} asked for`,
  "run.calculated": ({ number, currency, size }) =>
    `Contribution run ${number} calculated: the fund is ${currency} ${size}`,
  "run.failed": ({ number, reason }) => `Contribution run ${number} could not be calculated: ${reason}`,
  "run.issued": ({ number, invoices, returns }) =>
    `Contribution run ${number} issued: ${invoices} invoices, ${returns} returns`,
  "requirement.changed": ({ run, currency, after }) =>
    `Requirement by contribution run ${run}: ${currency} ${after}`,
  "obligation.issued": ({ number, currency, amount }) => `${number} issued: ${currency} ${amount}`,
  "obligation.acknowledged": ({ number }) => `${number} acknowledged`,
  "obligation.corrected": ({ number, currency, amount }) => `${currency} ${amount} taken off ${number}`,
  "balance.asked": ({ year }) => `Balances of ${year} asked to be confirmed`,
  "balance.answered": ({ year, agrees }) =>
    String(agrees) === "true" ? `Balances of ${year} confirmed` : `Balances of ${year} not agreed`,
  "obligation.contested": ({ number }) => `${number} contested`,
  "obligation.reminded": ({ number, late }) =>
    late === "yes" ? `Reminded: ${number} is overdue` : `Reminded: ${number} is due soon`,
  "obligation.escalated": ({ number }) => `${number} is overdue after the last reminder`,
  "contest.answered": ({ number }) => `Contest of ${number} answered: it stands`,
  "payment.announced": ({ number, currency, amount }) =>
    `Payment of ${currency} ${amount} announced for ${number}`,
  "application.started": ({ firm, service }) => `${firm} began an application for ${service}`,
  "application.known": ({ service }) => `An application for ${service} was begun with a known address`,
  "application.opened": ({ reference, service }) => `Application ${reference} for ${service} begun`,
  "application.saved": ({ reference, section }) => `Application ${reference}: ${section} saved`,
  "application.submitted": ({ reference }) => `Application ${reference} handed in`,
  "application.taken-up": ({ reference }) => `Application ${reference} taken up`,
  "application.information-requested": ({ reference }) => `Application ${reference}: information asked for`,
  "application.answered": ({ reference }) => `Application ${reference}: answered`,
  "application.approved": ({ reference }) => `Application ${reference} approved`,
  "application.rejected": ({ reference }) => `Application ${reference} rejected`,
  "application.withdrawn": ({ reference }) => `Application ${reference} taken back`,
  "application.appealed": ({ reference }) => `Application ${reference}: rejection appealed`,
  "application.appeal-rejected": ({ reference }) => `Application ${reference}: the rejection stands`,
  "application.appeal-granted": ({ reference }) => `Application ${reference}: appeal granted`,
  "committee.opinion": ({ reference, opinion }) => `Application ${reference}: an opinion, ${opinion}`,
  "committee.interest": ({ firm }) => `A committee member comes from ${firm}`,
  "document.stored": ({ name }) => `Document ${name} uploaded`,
  "evidence.attested": ({ name, title }) => `${name} signed: ${title}`,
  "evidence.submitted": ({ name, title }) => `${name} handed in: ${title}`,
  "evidence.accepted": ({ title }) => `Document accepted: ${title}`,
  "evidence.declined": ({ title, reason }) => `Document turned down: ${title}. ${reason}`,
  "evidence.imported": ({ lines }) => `${lines} pieces of evidence brought in`,
  "members.evaluated": ({ members }) => `${members} members evaluated anew`,
  "finding.recorded": ({ name, title, passed }) => `${name}: ${title} ${passed}`,
  "figures.reported": ({ name, period }) => `Figures of ${period} reported for ${name}`,
  "figures.imported": ({ reports }) => `${reports} reports of figures brought in`,
  "figures.accepted": ({ period }) => `Figures of ${period} accepted`,
  "figures.declined": ({ period, reason }) => `Figures of ${period} turned down: ${reason}`,
  "criterion.breached": ({ criterion, title }) => `${criterion}, ${title}, is breached`,
  "criterion.met": ({ criterion, title }) => `${criterion}, ${title}, is met again`,
  "criterion.waived": ({ criterion, title, until }) => `${criterion}, ${title}, waived until ${until}`,
  "member.watch-raised": ({ level }) => `Watch level raised to ${level}`,
  "member.watch-lowered": ({ level }) => `Watch level lowered to ${level}`,
  "member.changed": ({ state, reason }) => `Membership is now ${state}: ${reason}`,
  "member.resigned": ({ endsOn }) => `Notice given; it ends on ${endsOn}`,
  "onboarding.done": ({ title }) => `Done before activation: ${title}`,
  "list.imported": ({ kind, entries }) =>
    `${kind === "LEI" ? "LEI records" : "Sanctions list"} of ${entries} entries brought in`,
  "match.dismissed": ({ name, listedName }) => `“${name}” is not “${listedName}” of the sanctions list`,
  "measures.imported": ({ key, source, forDate }) => `Measures ${key} of ${source} for ${forDate} brought in`,
  "measures.accepted": ({ key, source, forDate }) => `Measures ${key} of ${source} for ${forDate} accepted`,
  "payment.recorded": ({ number, currency, amount }) =>
    `Payment of ${currency} ${amount} received for ${number}`,
  "payment.taken-back": ({ number, currency, amount }) =>
    `Payment of ${currency} ${amount} taken back from ${number}`,
  "receipt.recorded": ({ bankReference, currency, amount }) =>
    `${currency} ${amount} came in as ${bankReference}`,
  "receipt.refunded": ({ received, currency, amount }) => `${currency} ${amount} of ${received} sent back`,
  "return.paid": ({ number, currency, amount }) => `${currency} ${amount} paid on the return ${number}`,
};

export const eventTitle = (kind: string, facts: Facts): string => TITLES[kind]?.(facts) ?? kind;
/** Every kind of event there is. */
export const EVENT_KINDS: readonly string[] = Object.keys(TITLES);
