import { TextLink } from "#app/_parts/TextLink.tsx";

/** Which clearing service is shown, where there are several: state in the address. */
export function ServiceChoice({
  services,
  chosen,
  page = "/measures",
}: {
  services: readonly { id: string; name: string }[];
  chosen: string;
  page?: string;
}) {
  if (services.length < 2) return null;
  return (
    <nav aria-label="Clearing service" className="flex flex-wrap gap-x-5 gap-y-1">
      {services.map(({ id, name }) =>
        id === chosen ? (
          <b key={id} aria-current="page">
            {name}
          </b>
        ) : (
          <TextLink key={id} href={`${page}?service=${id}`}>
            {name}
          </TextLink>
        ),
      )}
    </nav>
  );
}
