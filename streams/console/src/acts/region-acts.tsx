// How much a region's desk does by itself, and the switch that ends new offers.
import { paths } from "../api/paths";
import type { Overview } from "../api/types";
import { operating } from "../words/codes";
import { ActDialog } from "./act-dialog";

const MODES = ["shadow", "recommend", "automatic"] as const;

export function StopAct({ region }: { region: Overview }) {
  return (
    <ActDialog
      title={`Stop offers in ${region.name}`}
      path={paths.mode(region.region)}
      submit="Stop new offers"
      version={null}
      danger
      body={() => ({ mode: "shadow" })}
    >
      <p>
        <strong>It ends new offers only.</strong> The region goes into shadow mode: the desk decides and
        records, and asks no team.
      </p>
      <ul>
        <li>Offers that nobody has answered are withdrawn.</li>
        <li>Crews on a run stay on it, with check-in, duress and status.</li>
        <li>EMS that was asked stays asked.</li>
        <li>Whoever waits is served by the standing path: {region.site?.standing_path ?? "as before"}</li>
      </ul>
    </ActDialog>
  );
}

export function ModeAct({ region }: { region: Overview }) {
  return (
    <ActDialog
      title={`Operating mode of ${region.name}`}
      path={paths.mode(region.region)}
      submit="Set the mode"
      version={null}
      body={(fields) => ({ mode: fields.get("mode") })}
    >
      <fieldset>
        <legend>How much may the desk do by itself?</legend>
        {MODES.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name="mode" value={each} required defaultChecked={each === region.mode} />{" "}
            {operating(each)}
          </label>
        ))}
      </fieldset>
      <p class="faint">
        Policy in force: {region.policy ? `${region.policy.title}, ${region.policy.version}` : "none"}.
      </p>
    </ActDialog>
  );
}
