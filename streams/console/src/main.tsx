import { render } from "preact";
import { App } from "./app";
import { start } from "./live/start";
import { followKeys } from "./parts/keys";
import { followAddress } from "./state/select";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/lists.css";
import "./styles/story.css";
import "./styles/map.css";
import "./styles/dialog.css";

const page = document.getElementById("app");
if (page) {
  render(<App />, page);
  followAddress();
  followKeys();
  start();
}
