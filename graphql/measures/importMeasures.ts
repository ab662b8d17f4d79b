import { findBatchByKey, insertBatch, insertScenarios } from "#db/measures/queries.ts";
import type { ImportMeasuresInput } from "../__generated__/resolvers.ts";
import { command } from "../command.ts";
import { notFound, wrongMoment } from "../refusals.ts";
import { onlyOr } from "../rights.ts";
import { dayIn } from "../time.ts";
import { readBatch } from "./read.ts";

/** Bring in the measures of a day, all of them or nothing. The same key with the same content is the same batch. */
export const importMeasures = command("importMeasures", {
  allow: onlyOr("measures:write", "RISK_MANAGER"),
  run: async (act, { idempotencyKey: _, ...input }: ImportMeasuresInput) => {
    if (act.viewer.side !== "HOUSE") return notFound("clearing service");
    const read = await readBatch(act.tx, input, dayIn(act.now, act.house.timeZone));
    read.bad.refuse();
    const { service, key, source, forDate, names, lines, hash } = read;
    const known = await findBatchByKey(act.tx, service.id, key);
    if (known?.hash === hash) return { done: { batchId: known.id }, events: [] };
    if (known)
      wrongMoment(
        `The batch ${key} is there already with other content, of ${known.source} for ${known.forDate}. Batches are never changed: give this one a key of its own.`,
      );
    const batchId = act.ids();
    await insertBatch(
      act.tx,
      {
        ...{ id: batchId, serviceId: service.id, key, source, forDate, names, hash },
        scenarios: read.scenarios.length,
        lines: lines.length,
        channel: read.channel,
        callerId: act.viewer.id,
        importedAt: act.now,
      },
      lines.map(({ member, amounts }, position) => ({
        batchId,
        position,
        memberId: member.id,
        firmId: member.firmId,
        amounts,
      })),
    );
    const positions = new Map(read.scenarios.map(({ name }, position) => [name, position]));
    const rows = async function* () {
      for await (const { name, losses } of read.again())
        yield { batchId, position: positions.get(name)!, name, losses };
    };
    await insertScenarios(act.tx, rows());
    return {
      done: { batchId },
      events: [
        {
          kind: "measures.imported",
          firmId: act.house.id,
          subjectId: batchId,
          facts: { key, source, forDate, lines: String(lines.length), scenarios: String(positions.size) },
        },
      ],
    };
  },
});
