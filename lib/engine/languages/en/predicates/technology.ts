import type { PredicateWords } from "../../language.ts";

/** English: the words of the technology classes. */
export const technology = {
  hack: {
    verbs:
      "hack, hack into, breach the systems of, break into systems, break into, infiltrate the network, gain access to the system, gain access to the systems, gain access to the network, get into the system, get into the network, penetrate the network, penetrate the system, breach the systems, breach the network, compromise the system",
    nominal: "hack, hacking, cyberattack, cyber attack, data breach, ransomware attack",
  },
  "break-down": {
    middle:
      "break down, crash offline, go down, malfunction, fail, pack up, be knocked out, overheat",
    nominal: "breakdown, outage, malfunction, failure, glitch",
  },
  "black-out": {
    passive: "without power, without electricity, plunged into darkness",
    verbs: "lose power, lose electricity, black out",
    nominal: "blackout, power failure",
  },
  "restore-power": {
    middle: "power be back, electricity be back",
    passive:
      "power was restored, power has been restored, power had been restored, electricity was restored, electricity has been restored, electricity had been restored, power is back, power was back, power is back on, power came back, lights came back, lights are back on",
    verbs: "restore power, restore electricity, restore power to, restore electricity to",
    nominal: "restoration of power",
  },
  install: {
    verbs: "install, put in place",
    nominal: "installation, fitting of",
  },
  upload: {
    verbs: "upload, post online, share on social media, livestream",
    nominal: "upload, online post",
  },
  "go-viral": {
    middle: "go viral, trend on social media, be shared widely",
    nominal: "viral post, viral video",
  },
  "block-online": {
    verbs: "block access to, take offline, take down the site, geo-block",
    nominal: "internet shutdown, website blocking",
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;
