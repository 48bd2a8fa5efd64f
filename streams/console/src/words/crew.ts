// Who is on a crew, in words; the peer first, because that is what is asked most.
import type { Member } from "../api/types";
import { plain } from "./codes";

const ROLES: Readonly<Record<string, string>> = {
  emt: "EMT",
  officer: "police officer",
};

const PEERS = ["peer_specialist", "peer_specialist_in_training"];

export function role(code: string): string {
  return ROLES[code] ?? plain(code);
}

export function isPeer(member: Member): boolean {
  return member.roles.some((each) => PEERS.includes(each));
}

/** "peer specialist (English, Spanish), clinician". */
export function crewInWords(crew: readonly Member[]): string {
  const ordered = [...crew].sort((a, b) => Number(isPeer(b)) - Number(isPeer(a)));
  return ordered.map((one) => one.roles.map(role).join(" and ")).join(", ") || "nobody";
}

/** Languages beside English that the crew speaks, as codes. */
export function languages(crew: readonly Member[]): string[] {
  return [...new Set(crew.flatMap((one) => one.languages))].filter((each) => each !== "en").sort();
}
