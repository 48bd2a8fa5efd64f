// The desk's codes in words. What is not named here is its code with spaces.

type Words = Readonly<Record<string, string>>;

const MODES: Words = {
  information: "information and referral",
  peer_warm_line: "peer warm line",
  counselor: "counselor on the line",
  remote_peer: "remote peer with a counselor",
  peer_outreach: "peer outreach visit",
  mobile_crisis: "mobile crisis team",
  community_response: "community response team",
  behavioral_health_ems: "behavioral-health EMS team",
  community_care: "community care team",
  cit_officer: "crisis-trained officer",
  ems: "EMS",
  law_enforcement: "police",
  hold: "hold: stay on the line",
};

/** What was reported, never a diagnosis. */
const KINDS: Words = {
  suicidal: "thoughts of suicide",
  self_harm: "self-harm",
  perception: "hears, sees or believes what others do not",
  mood_anxiety: "low mood or anxiety",
  substance: "substance use",
  intoxication: "intoxicated",
  welfare: "welfare check",
  disturbance: "disturbance",
  grief_distress: "grief or distress",
  neurodivergent: "autistic or intellectual disability, by own or family's word",
  confusion: "confused or wandering",
  perinatal: "around a birth",
  family_context: "family",
  other: "something else",
};

const POLICE: Words = {
  absent: "No officers",
  nearby: "Officers nearby, out of sight",
  on_scene: "Officers on scene",
  lead: "Officers lead",
};

const EMS: Words = {
  none: "Not asked",
  asked: "Asked, not acknowledged yet",
  acknowledged: "Acknowledged",
  rolling: "Rolling",
  with_person: "With the person",
  canceled: "Canceled by EMS",
};

const STATES: Words = {
  received: "just received",
  set_aside: "set aside, not a behavioral-health call as far as known",
  triaged: "decided",
  seeking: "looking for a team",
  offered: "a team is asked",
  assigned: "a team accepted",
  en_route: "team on the way",
  on_scene: "team on scene",
  transporting: "team transporting",
  cleared: "team clear",
  following_up: "follow-up",
  with_person: "with a person",
  handed_over: "handed over",
  ended: "ended",
};

const OPERATING: Words = {
  shadow: "Shadow: decides and records, asks nobody",
  recommend: "Recommend: a person makes each offer",
  automatic: "Automatic: offers go out, a person may overrule",
};

const VALUES: Words = {
  true: "yes",
  false: "no",
  unknown: "not asked",
  unanswered: "asked, no answer",
  refused: "chose not to say",
  red_flag: "warning sign",
};

const SOURCES: Words = {
  answer: "answer entered",
  call_type: "type of the call",
  remark: "words of the call",
  crew: "crew",
  person: "person at the desk",
};

const OUTCOMES: Words = {
  eligible_but_no_unit: "a team was right and none could come",
  ineligible: "not a behavioral-health call",
  not_triaged: "not triaged",
  contact_not_made: "contact not made",
};

/** A code as words. */
export function plain(code: string): string {
  return code.replaceAll("_", " ");
}

const said = (words: Words) => (code: string) => words[code] ?? plain(code);

export const mode = (code: string) => (code ? (MODES[code] ?? plain(code)) : "a person decides");
export const kind = said(KINDS);
export const police = said(POLICE);
export const ems = said(EMS);
export const incidentState = said(STATES);
export const operating = said(OPERATING);
export const value = said(VALUES);
export const factSource = said(SOURCES);
export const outcome = said(OUTCOMES);

/** What was reported, as one phrase. */
export function kinds(codes: readonly string[]): string {
  return codes.length ? codes.map(kind).join(", ") : "nothing said yet";
}

export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Enough of an id to tell two apart when reading aloud; the whole one stands in the story. */
export function shortId(id: string): string {
  const [call = "", ...rest] = id.split(/[-./]/);
  if (id.length <= 14) return id;
  const last = rest.at(-1);
  return last && last.length <= 8 ? `${call.slice(0, 6)}…${last}` : `${id.slice(0, 6)}…${id.slice(-4)}`;
}

/** A name as the desk records it, without the prefix that programs need. */
export function holder(code: string): string {
  return code.replace(/^(person|position|source):/, "").replace(/^desk:/, "the desk of ");
}
