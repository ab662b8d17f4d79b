/** Violations of what must hold of measures. */
import { unguarded } from "./unguarded.ts";

export const MEASURE_PLANTS: Record<string, string[][]> = {
  B01: [
    unguarded("measure_lines", "update measure_lines set amounts[1] = amounts[1] + 1 where position = 1"),
    unguarded("measure_lines", "delete from measure_lines where position = 0"),
    unguarded(
      "measure_scenarios",
      "update measure_scenarios set losses[2] = losses[2] + 1 where position = 0",
    ),
    unguarded("measure_scenarios", "update measure_scenarios set name = name || '!' where position = 0"),
    unguarded("measure_scenarios", "delete from measure_scenarios"),
    unguarded("measure_batches", "update measure_batches set for_date = for_date - 1"),
    unguarded("measure_batches", "update measure_batches set source = 'Somebody else'"),
  ],
  I13b: [
    unguarded(
      "measure_acceptances",
      "update measure_acceptances set decision_id = (select id from decisions where kind = 'ADOPT_RULEBOOK' order by id limit 1)",
    ),
    unguarded("measure_batches", "update measure_batches set hash = repeat('0', 64)"),
  ],
  I13c: [unguarded("measure_acceptances", "delete from measure_acceptances")],
};
