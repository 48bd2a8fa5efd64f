// Why a team could not be asked, as one would say it. The gateway's sentence serves all programs, so
// what stands after the colon of its code is put into words here.
import type { Said } from "../api/types";
import { plain } from "./codes";
import { role } from "./crew";

export function against({ code, sentence }: Said): string {
  const [reason, about = ""] = code.split(":");
  switch (reason) {
    case "not_available":
      return about ? `The team is ${plain(about)}.` : sentence;
    case "role_missing":
      // Several where any of them would do.
      return about
        ? `No ${about.split("|").map(role).join(" or ")} can be counted on its crew.`
        : sentence;
    case "role_forbidden":
      return about ? `A ${role(about)} is on the crew, and none may go.` : sentence;
    default:
      return sentence;
  }
}
