// The dialog that is open, if any.
import { incidentById, regions } from "../state/store";
import { HelpDialog } from "../parts/help";
import type { Ask } from "./asking";
import { asking } from "./asking";
import { FollowUpAct } from "./follow-up";
import { HandOverAct } from "./hand-over";
import * as incidentActs from "./incident-acts";
import { DismissLinkAct, LinkAct, UnlinkAct } from "./linking";
import { AcceptAct, DeclineAct } from "./offer-acts";
import { OverruleAct } from "./overrule";
import { ModeAct, StopAct } from "./region-acts";

const ABOUT_INCIDENT = {
  open: incidentActs.OpenAct,
  "hand-back": incidentActs.HandBackAct,
  end: incidentActs.EndAct,
  "lower-level": incidentActs.LowerAct,
  "follow-up": FollowUpAct,
  confirm: incidentActs.ConfirmAct,
  custody: incidentActs.CustodyAct,
  overrule: OverruleAct,
  "hand-over": HandOverAct,
} as const;

export function Asked() {
  const what = asking.value;
  return what ? <Form what={what} key={JSON.stringify(what)} /> : null;
}

function Form({ what }: { what: Ask }) {
  if (what.kind === "help") return <HelpDialog />;
  if ("region" in what) {
    const region = regions.value.get(what.region);
    if (!region) return null;
    return what.kind === "stop" ? <StopAct region={region} /> : <ModeAct region={region} />;
  }
  const incident = incidentById(what.incident);
  if (!incident) return null;
  const region = regions.value.get(incident.region);
  switch (what.kind) {
    case "mistaken":
      return <incidentActs.MistakenAct incident={incident} region={region} fact={what.fact} />;
    case "link":
      return <LinkAct incident={incident} other={what.other} />;
    case "dismiss-link":
      return <DismissLinkAct incident={incident} other={what.other} />;
    case "unlink":
      return <UnlinkAct incident={incident} call={what.call} />;
    case "accept":
      return <AcceptAct incident={incident} offer={what.offer} team={what.team} />;
    case "decline":
      return <DeclineAct incident={incident} offer={what.offer} team={what.team} />;
    default: {
      const Act = ABOUT_INCIDENT[what.kind];
      return <Act incident={incident} region={region} />;
    }
  }
}
