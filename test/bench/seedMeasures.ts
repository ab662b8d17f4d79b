import { globalId } from "#graphql/ids.ts";
import { proposeMeasures } from "#graphql/measures/proposeMeasures.ts";
import { decide, type World } from "../world/house.ts";
import { MEASURED_ON } from "./manyMembers.ts";
import { asSuperuser } from "./measured.ts";

const BATCH = "00000000-0000-7000-c000-000000000001";

/** Measures of all members in so many scenarios, written as the server's superuser and accepted as people do. */
export async function acceptMeasures(
  superUrl: string,
  { stage, house, serviceId }: World,
  members: number,
  scenarios: number,
): Promise<void> {
  await asSuperuser(superUrl, async (client) => {
    await client.query(
      `insert into measure_batches (id, service_id, key, source, for_date, names, scenarios, lines, hash, channel, caller_id, imported_at)
        values ($1, $2, 'measured', 'Risk engine', '${MEASURED_ON}', '{exposure,margin,stress}', ${scenarios}, ${members}, repeat('0', 64),
          'GRAPH', $3, '${MEASURED_ON}')`,
      [BATCH, serviceId, house.risk.userId],
    );
    await client.query(
      `insert into measure_lines (batch_id, position, member_id, firm_id, amounts)
        select $1, row_number() over (order by code) - 1, id, firm_id,
          array[1000000000 + code::bigint * 7919, 100000000 + code::bigint * 104729 % 100000000, 100000000 + code::bigint * 1299709 % 100000000]
        from members`,
      [BATCH],
    );
    await client.query(
      `insert into measure_scenarios (batch_id, position, name, losses)
        select $1, s - 1, 'Scenario ' || lpad(s::text, 5, '0'),
          (select array_agg((n * 7919 + s * 104729) % 100000000 order by n) from generate_series(1, ${members}::bigint) n)
        from generate_series(1, ${scenarios}::bigint) s`,
      [BATCH],
    );
    await client.query("analyze");
  });
  await decide(stage, house.risk, house.approver, proposeMeasures, {
    batchId: globalId("MeasureBatch", BATCH),
    note: "Everybody is new.",
  });
}
