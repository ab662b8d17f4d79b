import type { Context } from "../context.ts";
import { written } from "../query.ts";

/** The currency of the clearing service that a row belongs to. */
export async function currencyOf(
  { serviceId }: { serviceId: string },
  { reading }: Context,
): Promise<string> {
  return (await written((await reading()).load.service.load(serviceId))).currency;
}
