/** How long a session lasts at most, in seconds, whatever is done in it. */
export const SESSION_LIFE = 12 * 3600;

/** On https the prefix makes browsers refuse the cookie from anywhere but this host, over anything but TLS. */
export const sessionCookie = (origin: string) =>
  origin.startsWith("https:") ? "__Host-next-auth.session-token" : "next-auth.session-token";
