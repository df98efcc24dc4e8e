import { describe, expect, it } from "vitest";
import type { LanguageId } from "../../../../lib/engine/article.ts";
import { claimsIn } from "../../../support/story.ts";

/** What an article is to be read as: who or what it is said of is left to the reader. */
type Told = readonly [language: LanguageId, text: string, told: string];

/** The classes, answers and modalities that a text is claimed with, one a claim: "comment no". */
function toldIn(language: LanguageId, text: string): readonly string[] {
  return claimsIn(language, text, "event").flatMap(({ value, subject }) =>
    value.kind !== "polarity"
      ? []
      : subject.predicates.map((id) =>
          value.modality === "asserted"
            ? `${id} ${value.answer}`
            : `${id} ${value.answer} ${value.modality}`,
        ),
  );
}

const TOLD: readonly Told[] = [
  // Comment and silence
  ["en", "The hospital declined to comment.", "comment no"],
  ["en", "The landlord did not respond to a request for comment.", "comment no"],
  ["en", "The striker could not be reached for comment.", "comment no"],
  ["en", "The ferry operator has not commented.", "comment no"],
  ["en", "The ministry made no comment.", "comment no"],
  ["en", "The union broke its silence on the accident.", "comment yes"],
  ["en", "The coach remained tight-lipped.", "stay-silent yes"],
  ["id", "Rumah sakit itu menolak berkomentar.", "comment no"],
  ["id", "Pelatih Rudi Hartawan tak mau berkomentar.", "comment no"],
  ["id", "Operator feri itu belum memberikan tanggapan.", "comment no"],
  ["id", "Kementerian itu akhirnya angkat bicara.", "comment yes"],
  ["id", "Direktur Rina Salim memilih bungkam.", "stay-silent yes"],
  // Plans and deals that come to nothing
  ["en", "Councillors threw out plans to close the pool.", "reject yes"],
  ["en", "Judges blocked the release of the report.", "reject yes"],
  ["en", "Senators torpedoed the bill.", "reject yes"],
  ["en", "The plan to close the pool was rejected.", "reject yes"],
  ["en", "Regulators would not let the club sell the ground.", "allow no planned"],
  ["id", "Dewan menolak rencana menjual pabrik itu.", "reject yes"],
  ["id", "Rencana penutupan kolam itu ditolak dewan.", "reject yes"],
  ["id", "Dewan menggagalkan rencana penutupan kolam itu.", "reject yes"],
  // What may still come
  ["en", "The airline faces a fine.", "fine yes possible"],
  ["en", "The driver faces jail.", "jail yes possible"],
  ["en", "Regulators fined the airline.", "fine yes"],
  ["en", "The airline, fined twice last year, apologised.", "fine yes"],
  ["id", "Maskapai itu terancam denda.", "fine yes possible"],
  ["id", "Maskapai itu terkena denda.", "fine yes"],
  // Not yet and not at all
  ["en", "The firm has yet to pay.", "pay no"],
  ["en", "The mayor has so far refused to apologise.", "apologise no"],
  ["id", "Wali kota belum juga meminta maaf.", "apologise no"],
  // Staying and going, sides, interest
  ["en", "Coach Petra Lund is going nowhere.", "stay-in-office yes"],
  ["en", "Coach Petra Lund has quit.", "resign yes"],
  ["en", "The senator threw her weight behind the unions.", "support-side yes"],
  ["en", "The senator spoke out against the bill.", "oppose yes"],
  ["en", "The bank remains interested in the insurer.", "stay-interested yes"],
  ["en", "The bank lost interest in the insurer.", "withdraw-from yes"],
  ["id", "Pelatih Rudi Hartawan tetap bertahan di kursinya.", "stay-in-office yes"],
  ["id", "Senator itu berdiri di pihak oposisi.", "support-side yes"],
  ["id", "Bank itu masih berminat membeli asuransi tersebut.", "stay-interested yes"],
  // Inquiries under way
  ["en", "The watchdog opened a preliminary inquiry into the deal.", "investigate yes"],
  // What is taken of data
  ["en", "No medical records were taken.", "leak no"],
  ["en", "No customer data was stolen.", "leak no"],
  ["id", "Tidak ada rekam medis yang bocor.", "leak no"],
  // Fault denied or owned
  ["en", "The airline denied wrongdoing.", "deny-fault yes"],
  ["en", "The goalkeeper Rudd pleaded not guilty to fraud.", "deny-fault yes"],
  ["en", "The builder rejects all blame for the flood.", "deny-fault yes"],
  ["en", "The clinic accepted responsibility.", "confess yes"],
  ["id", "Rumah sakit itu membantah tudingan tersebut.", "deny-fault yes"],
  ["id", "Sopir truk itu bersikukuh tidak bersalah.", "deny-fault yes"],
  ["id", "Panitia menolak disalahkan.", "deny-fault yes"],
  ["id", "Panitia mengaku lalai.", "confess yes"],
  ["en", "The airline denied poor maintenance.", "deny-fault yes"],
  ["id", "Pemilik katering itu membantah masakannya basi.", "deny-fault yes"],
  ["en", "The governor rejected opposition calls to step down.", "stay-in-office yes"],
  ["id", "Menteri Rudi menolak desakan mundur.", "stay-in-office yes"],
  ["id", "Petahana itu mengakui kekalahannya.", "lose yes"],
  ["en", "The embankment burst overnight.", "collapse yes"],
  ["en", "The river burst its banks.", "overflow yes"],
  ["id", "Tanggul itu jebol.", "collapse yes"],
  // Words that mean something else of other things
  ["en", "The talks broke down.", "disagree yes"],
  ["en", "The truce collapsed within hours.", "violate yes"],
  ["en", "The festival will go ahead.", "go-ahead yes planned"],
  ["en", "The bill was passed.", "pass-law yes"],
  ["en", "The barrier came down in the storm.", "crash yes"],
  ["en", "Residents said the building's exits were chained.", "close yes"],
  ["en", "The owner was led away in handcuffs.", "arrest yes"],
  ["en", "On Sunday police used tear gas.", "fire-tear-gas yes"],
  ["id", "Polisi menembakkan gas air mata ke tribune.", "fire-tear-gas yes"],
  ["id", "Pabrik gula itu berhenti beroperasi.", "close yes"],
  ["id", "Piala itu jatuh ke tangan tim tamu.", "transfer yes"],
  ["id", "Menara masjid itu ikut roboh.", "collapse yes"],
  ["id", "Uang itu harus dipulangkan.", "return yes planned"],
];

/** What the words do not say. */
const NOT_TOLD: readonly Told[] = [
  ["en", "The mayor denied the report.", "deny-fault yes"],
  ["en", "Israel denied entry to the group.", "deny-fault yes"],
  ["en", "The hospital denied turning away patients.", "deny-fault yes"],
  ["id", "Polisi membantah kabar itu.", "deny-fault yes"],
  ["en", "The governor rejected opposition calls to step down.", "resign yes"],
  ["en", "Residents said the building's exits were chained.", "build yes"],
  ["id", "Jamu itu dibeli di pasar.", "play yes"],
  ["id", "Vaksin itu aman.", "vaccinate yes"],
  ["id", "Menara masjid itu ikut roboh.", "participate yes"],
  ["en", "All nine miners are in hospital, none in danger.", "hospitalise no"],
  ["id", "Sembilan petambang dirawat, tak satu pun kritis.", "treat no"],
  ["en", "The bouncer threw out two men.", "reject yes"],
  ["en", "The troops blocked the road.", "reject yes"],
  ["en", "The team faces Brazil on Friday and won the last match.", "win yes possible"],
  ["en", "The plan to close the pool was rejected.", "reject yes planned"],
  ["en", "Thieves stole a lorry.", "leak yes"],
  ["id", "Persib bungkam Persija.", "comment no"],
];

describe("whether something is so", () => {
  it.each(TOLD)("%s: %s", (language, text, told) => {
    expect(toldIn(language, text)).toContain(told);
  });

  it.each(NOT_TOLD)("is not read into %s: %s", (language, text, told) => {
    expect(toldIn(language, text)).not.toContain(told);
  });
});
