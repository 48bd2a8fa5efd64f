"""The first page as a person uses it: a real Chromium before a live stack."""

import subprocess

import pytest


def test_a_posted_call_appears_with_its_decision_and_an_acceptance_moves_it(stack, page):
    """Who waits and why; which facts, words and teams; and a team's yes, entered by voice."""
    incident = stack.a_call()
    page.shows(incident)

    page.sees("Mobile crisis team", within="article")
    page.sees("No officers", within="article")
    page.sees("Why nothing less intrusive", within="article")
    page.sees("Could be asked.", within="article")
    page.sees("method", within="article")
    page.press("Accepts", within="article")
    page.says_who_acts()
    page.run("await page.locator('dialog [name=minutes]').fill('9')")
    page.press("Enter the acceptance", within="dialog")
    page.sees("A team accepted", within="article")
    page.sees("accepted.", within=".timeline")

    story = stack.story(incident)
    assert story["incident"]["state"] == "assigned"
    assert story["offers"][-1]["arrival"] == 9 * 60


def test_an_overrule_is_on_record_with_its_reason(stack, page):
    """A person's choice stands, with the words they gave."""
    incident = stack.a_call(suicide_ideation="passive")
    page.shows(incident)

    page.run("await page.keyboard.press('v')")
    page.says_who_acts()
    page.run(
        "await page.locator('dialog [name=mode]').selectOption('counselor');"
        "await page.locator('dialog [name=reason]').selectOption('person_asked');"
        "await page.locator('dialog [name=words]').fill('He asked to talk first.')"
    )
    page.sends("Overrule")
    page.sees("He asked to talk first.", within=".timeline")
    page.sees("A person chose otherwise", within="article")

    assert stack.story(incident)["incident"]["overruled"] == "counselor"


def test_a_screen_out_of_date_is_told_what_changed_and_asked_again(stack, page):
    """Nobody acts on what is not so any more."""
    page.shows(stack.a_call(suicide_ideation="passive"))

    page.press("End", within="article")
    page.says_who_acts()
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
    incident = stack.a_call(suicide_ideation="passive")
    page.run(
        "await page.locator('.badge-live').waitFor({ timeout: 40000 });"
        "await page.locator(`[data-row='${given.incident}']`).first().waitFor()",
        incident=incident,
    )


def test_the_switch_says_what_it_does_and_does_not_do(stack, page):
    """It ends new offers only, and asks before."""
    here = ".region:has-text('Springfield region')"
    page.press("Stop offers", within=here)
    page.sees("It ends new offers only.", within="dialog")
    page.sees("Crews on a run stay on it", within="dialog")
    page.says_who_acts()
    page.press("Stop new offers", within="dialog")
    page.sees("Shadow", within=here)

    page.press("Shadow", within=here)
    page.run("await page.locator('dialog [value=automatic]').check()")
    page.press("Set the mode", within="dialog")
    page.sees("Automatic", within=here)


def test_everything_can_be_reached_by_keys(stack, page):
    """J and k move, Enter shows, / finds, ? helps, Escape closes."""
    incident = stack.a_call(suicide_ideation="passive")

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
    page.shows(stack.a_call())
    page.run("await page.emulateMedia({ colorScheme: given.theme })", theme=theme)

    assert page.run("return await axe()") == []
    page.press("Overrule", within="article")
    assert page.run("return await axe()") == []


def test_the_page_fits_a_narrow_screen(stack, page):
    """Nothing runs out of the side."""
    page.shows(stack.a_call())

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
