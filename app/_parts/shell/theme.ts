export type Theme = "system" | "light" | "dark";

/** What the cookie `theme` says; anything else is the system's choice. */
export function themeOf(cookie: string | undefined): Theme {
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}

/** The value of <html data-theme>: none where the system decides. */
export function themeAttribute(theme: Theme): "light" | "dark" | undefined {
  return theme === "system" ? undefined : theme;
}
