import { PASSWORD } from "./front.ts";

/** A browser's cookies, as far as these tests need one. */
export class Browser {
  readonly url: string;
  readonly cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  async fetch(path: string, init: RequestInit = {}) {
    const answer = await fetch(new URL(path, this.url), {
      redirect: "manual",
      ...init,
      headers: { cookie: this.cookie, ...(init.headers as Record<string, string>) },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = line.split(";")[0]!.split(/=(.*)/s);
      if (value === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  get cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const { csrfToken } = (await (await this.fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    return this.fetch(path, { method: "POST", headers, body: new URLSearchParams({ csrfToken, ...fields }) });
  }

  signIn(password = PASSWORD, more: Record<string, string> = {}) {
    return this.post("/api/auth/callback/credentials", {
      email: "tilda@half.example",
      password,
      json: "true",
      ...more,
    });
  }

  async viewer() {
    const answer = await this.fetch("/api/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ viewer { user { email } } }" }),
    });
    return (
      ((await answer.json()) as { data: { viewer: { user: { email: string } } | null } }).data.viewer?.user
        .email ?? null
    );
  }
}
