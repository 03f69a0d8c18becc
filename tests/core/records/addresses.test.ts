/** Addresses that no auditor would accept, each beside one that looks like it and is fine. */
import { refusedAddress } from "../../../src/core/records/address";

const PRIVATE = "the host is not on the public web";
const NUMBER = "a bare number names no publisher";
const STAGING = "a test or staging host may vanish or differ from what was published";
const ANYONE = "anyone may publish on this host under any name";
const COPY = "the site copies others' pages among spam";
const MACHINE = "the text there was made by a machine that looked at a picture";

test.each<readonly [string | undefined, readonly string[]]>([
  [
    PRIVATE,
    ["http://localhost/a", "http://localhost:8080", "https://news.local/a", "https://a.test", "https://a.example/b"],
  ],
  [PRIVATE, ["https://a.b.internal", "https://a.localdomain", "https://x.invalid/"]],
  [NUMBER, ["http://10.0.0.1/a", "https://192.168.100.200:80/a", "http://[::1]/a", "http://2130706433/a"]],
  [
    STAGING,
    ["https://staging.site.com/a", "https://my-staging.site.com", "https://a.dev.site.com", "https://pre-a.site.com"],
  ],
  [
    STAGING,
    ["https://test-a.site.com", "https://a.uat.site.com", "https://sandbox.site.com", "https://origin-b.site.com"],
  ],
  [
    STAGING,
    ["https://stage.site.com", "https://a-preprod.site.com", "https://testing.site.com", "https://preview.site.com"],
  ],
  [
    ANYONE,
    [
      "https://a.vercel.app/b",
      "https://a.netlify.app",
      "https://a.pages.dev/x",
      "https://b.web.app",
      "https://a.ngrok.io",
    ],
  ],
  [COPY, ["https://admirer.cn/a", "https://www.mirge.cn", "http://news.italuxu.com/1"]],
  [MACHINE, ["https://site.com/a?model=gpt", "https://site.com/a?b=1&model=x", "https://a.nugit.net/b"]],
  [
    undefined,
    [
      ...[
        "https://site.com/staging/a",
        "https://prestaging.com/a",
        "https://latest.site.com/a",
        "https://developer.site.com",
      ],
      ...[
        "https://local.site.com/a",
        "https://contest.com",
        "https://1234.com/a",
        "https://10.site.com",
        "https://vercel.app.com",
      ],
      ...["https://myvercel.com", "https://notadmirer.cn", "https://site.com/model=a", "https://site.com/a?remodel=1"],
      ...["https://www.site.com/", "HTTP://SITE.COM/A"],
    ],
  ],
])("%s: %j", (because, addresses) => {
  expect(addresses.filter((address) => refusedAddress(address) !== because)).toEqual([]);
});
