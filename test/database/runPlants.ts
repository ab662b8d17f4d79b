/** Violations of what must hold of contribution runs. */
import { unchecked, unguarded } from "./unguarded.ts";

const INVOICE = "run_id is not null and kind = 'CONTRIBUTION'";

export const RUN_PLANTS: Record<string, string[][]> = {
  F01: [
    unguarded("run_results", `update run_results set result = jsonb_set(result, '{size}', '"1.00"')`),
    unguarded("run_results", "update run_results set lines_hash = repeat('0', 64)"),
    unguarded("run_results", `update run_results set "case" = "case" || '{"about": "another"}'`),
    unguarded(
      "run_lines",
      "update run_lines set by_own = by_own + 1, by_others = by_others - 1 where position = 0",
    ),
    unguarded(
      "run_lines",
      `update run_lines set measures = measures || '{"margin": "1.00"}' where position = 0`,
    ),
    unguarded("run_lines", "delete from run_lines where position = 0"),
  ],
  F02: [
    unchecked("run_lines", "run_line_parts", "update run_lines set by_fund = by_fund + 1 where position = 0"),
    unguarded("run_lines", "update run_lines set to_call = to_call + 1 where to_call > 0"),
    unguarded("run_results", "update run_results set returned = returned + 1"),
  ],
  F03: [
    unguarded("requirements", "update requirements set amount = amount + 1 where run_id is not null"),
    unguarded("adjustments", "update adjustments set amount = amount - 1 where code = 'REQUIREMENT_LOWERED'"),
    unguarded("obligations", `update obligations set run_id = null where ${INVOICE}`),
    unguarded("obligations", `update obligations set amount = 1, to_pay = 1 where ${INVOICE}`),
    unguarded("run_issues", "update run_issues set size = size + 1"),
    unguarded("run_issues", `update run_issues set statement = statement || '{"rate": "1/3"}'`),
  ],
  F04: [
    unguarded("contribution_runs", "update contribution_runs set number = 2"),
    unguarded("measure_acceptances", "delete from measure_acceptances"),
  ],
  F05: [
    unguarded("measure_scenarios", "update measure_scenarios set losses[1] = 100000000 where name = '1987'"),
    unguarded("run_results", "update run_results set cover_two = cover_two + 1"),
  ],
};
