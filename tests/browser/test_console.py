"""The first page as a person uses it: a real Chromium before a live stack."""

import subprocess

import pytest

CALL = "call-method-no-intent.json"


def open_story(page, stack, known) -> str:
    """The id of the incident that is new since, with its story open in the page."""
    incident = stack.incident("the call", known)
    page.run(
        "await page.locator(`[data-row='${given.incident}']`).first().click();"
        "await page.locator('.whole-id', { hasText: given.incident }).waitFor()",
        incident=incident,
    )
    return incident


def known(stack) -> set[str]:
    return {one["id"] for one in stack.incidents()}


def says_who_acts(page) -> None:
    """Fills in the name that is asked for once."""
    page.run("const who = page.locator('dialog [name=actor]');"
             "if (await who.count()) await who.fill('sam.dispatcher')")  # fmt: skip


def test_a_posted_call_appears_with_its_decision_and_an_acceptance_moves_it(stack, page):
    """Who waits and why; which facts, words and teams; and a team's yes, entered by voice."""
    before = known(stack)
    stack.post(CALL)
    incident = open_story(page, stack, before)

    page.sees("Mobile crisis team", within="article")
    page.sees("No officers", within="article")
    page.sees("Why nothing less intrusive", within="article")
    page.sees("Could be asked.", within="article")
    page.sees("method", within="article")
    page.press("Accepts", within="article")
    says_who_acts(page)
    page.run("await page.locator('dialog [name=minutes]').fill('9')")
    page.press("Enter the acceptance", within="dialog")
    page.sees("A team accepted", within="article")
    page.sees("accepted.", within=".timeline")

    story = stack.story(incident)
    assert story["incident"]["state"] == "assigned"
    assert story["offers"][-1]["arrival"] == 9 * 60


def test_an_overrule_is_on_record_with_its_reason(stack, page):
    """A person's choice stands, with the words they gave."""
    before = known(stack)
    stack.post(CALL, suicide_ideation="passive")
    incident = open_story(page, stack, before)

    page.run("await page.keyboard.press('v')")
    says_who_acts(page)
    page.run(
        "await page.locator('dialog [name=mode]').selectOption('counselor');"
        "await page.locator('dialog [name=reason]').selectOption('person_asked');"
        "await page.locator('dialog [name=words]').fill('He asked to talk first.')"
    )
    page.press("Overrule", within="dialog")
    page.run("await page.locator('dialog').waitFor({ state: 'detached' })")
    page.sees("He asked to talk first.", within=".timeline")
    page.sees("A person chose otherwise", within="article")

    assert stack.story(incident)["incident"]["overruled"] == "counselor"


def test_a_screen_out_of_date_is_told_what_changed_and_asked_again(stack, page):
    """Nobody acts on what is not so any more."""
    before = known(stack)
    stack.post(CALL, suicide_ideation="passive")
    open_story(page, stack, before)

    page.press("End", within="article")
    says_who_acts(page)
    page.run(
        # Another person opens it while the dialog is open here.
        "const id = await page.locator('.whole-id').innerText();"
        "const path = new URL(`/v1/incidents/${id}/open`, page.url()).href;"
        "const told = await page.request.post(path, {"
        " data: {}, headers: { 'x-alongside-actor': 'ruth.supervisor' } });"
        "if (!told.ok()) throw new Error(await told.text());"
        "await page.locator('dialog [name=outcome]').selectOption('withdrawn')"
    )
    page.press("End", within="dialog")
    page.sees("Since you looked:", within="dialog")
    page.sees("ruth.supervisor", within="dialog")
    page.press("End all the same", within="dialog")
    page.sees("Ended", within="article")


def test_the_page_says_when_it_is_not_live_and_recovers(stack, page):
    """What is shown may be old: it is said in words, with the way to go meanwhile."""
    stack.kill("gateway")

    page.sees("Not live since", within="header")
    page.sees("the paper card hangs beside position 1", within=".notice")
    stack.start_gateway()
    stack.ready()
    before = known(stack)
    stack.post(CALL, suicide_ideation="passive")
    incident = stack.incident("the call", before)
    page.run(
        "await page.locator('.badge-live').waitFor({ timeout: 40000 });"
        "await page.locator(`[data-row='${given.incident}']`).first().waitFor()",
        incident=incident,
    )


def test_the_switch_says_what_it_does_and_does_not_do(stack, page):
    """It ends new offers only, and asks before."""
    page.press("Stop offers")
    page.sees("It ends new offers only.", within="dialog")
    page.sees("Crews on a run stay on it", within="dialog")
    says_who_acts(page)
    page.press("Stop new offers", within="dialog")
    page.sees("Shadow", within=".regions")

    page.press("Shadow", within=".regions")
    page.run("await page.locator('dialog [value=automatic]').check()")
    page.press("Set the mode", within="dialog")
    page.sees("Automatic", within=".regions")


def test_everything_can_be_reached_by_keys(stack, page):
    """J and k move, Enter shows, / finds, ? helps, Escape closes."""
    before = known(stack)
    stack.post(CALL, suicide_ideation="passive")
    incident = stack.incident("the call", before)

    page.run(
        "const row = page.locator(`[data-row='${given.incident}']`).first(); await row.waitFor();"
        "const at = () => page.evaluate(() => document.activeElement.dataset.row);"
        "for (let n = 0; n < 100 && (await at()) !== given.incident; n += 1)"
        " await page.keyboard.press('j');"
        "await page.keyboard.press('k'); await page.keyboard.press('/');"
        "await page.keyboard.type(given.incident); await page.keyboard.press('Enter');"
        "await page.locator('.whole-id', { hasText: given.incident }).waitFor();"
        "await page.keyboard.press('Escape'); await page.keyboard.press('?');"
        "await page.locator('dialog', { hasText: 'Keys' }).waitFor();"
        "await page.keyboard.press('Escape');"
        "await page.locator('dialog').waitFor({ state: 'detached' })",
        incident=incident,
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_fault_for_who_does_not_see_or_use_a_mouse(stack, page, theme):
    """By axe-core, with a story open and with a dialog before it."""
    before = known(stack)
    stack.post(CALL)
    open_story(page, stack, before)
    page.run("await page.emulateMedia({ colorScheme: given.theme })", theme=theme)

    assert page.run("return await axe()") == []
    page.press("Overrule", within="article")
    assert page.run("return await axe()") == []


def test_the_page_fits_a_narrow_screen(stack, page):
    """Nothing runs out of the side."""
    before = known(stack)
    stack.post(CALL)
    open_story(page, stack, before)

    beyond = page.run(
        "await page.setViewportSize({ width: 800, height: 700 });"
        "return await page.evaluate(() => [...document.querySelectorAll('#app *')]"
        ".filter((one) => one.getBoundingClientRect().right > 800)"
        ".map((one) => `${one.tagName} ${one.className}`))"
    )

    assert beyond == []


def test_the_parts_without_a_page_pass_their_own_tests(chromium):
    """Formatting, order, liveness, clocks and the map, in vitest."""
    done = subprocess.run(
        ["npm", "test", "--silent", "--prefix", "streams/console"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
