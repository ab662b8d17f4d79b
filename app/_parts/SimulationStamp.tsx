/** A dashed stamp beside the title: what follows is not real. */
export function SimulationStamp() {
  return <span className="type-stamp border-[1.5px] border-dashed border-ink px-2 py-0.5">Simulation</span>;
}
