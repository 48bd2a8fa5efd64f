"""What a person may do with one incident, done in a real Chromium before a live stack."""


def test_a_proposal_waits_for_a_person_and_becomes_an_offer_when_confirmed(stack, page):
    """A region that recommends asks no team by itself."""
    stack.tell("/v1/regions/springfield/mode", mode="recommend")
    incident = stack.a_call()
    page.shows(incident)

    proposed = stack.story(incident)["incident"]["proposed"]
    page.sees(f"Proposed: team {proposed}. A person makes the offer.", within="article")
    page.sees("The desk proposes a team; a person makes the offer.", within="aside")
    assert stack.story(incident)["offers"] == []
    page.press("Confirm proposal", within="article")
    page.says_who_acts()
    page.sees(f"Mobile crisis team: team {proposed} is asked.", within="dialog")
    page.sends("Make the offer")
    page.sees("Asked, answers within", within="article")
    page.run("await page.locator('.cannot summary').click()")
    page.sees("Confirm proposal: There is no proposal to confirm.", within=".cannot")
    (offer,) = stack.story(incident)["offers"]
    assert (offer["team"], offer["state"]) == (proposed, "made")


def test_a_call_that_is_passed_on_has_a_new_holder_at_once(stack, page):
    """One holder at every moment, and who passed it on said why."""
    incident = stack.a_call()
    page.shows(incident)

    page.press("Pass on", within="article")
    page.says_who_acts()
    page.run(
        "await page.locator('dialog [name=to]').fill('springfield/supervisor');"
        "await page.locator('dialog [name=words]').fill('She knows the family.')"
    )
    page.sends("Pass on")
    page.sees("Held by springfield/supervisor now.", within=".timeline")
    page.sees("She knows the family.", within=".timeline")
    page.sees("springfield/supervisor", within=".story-head")
    assert stack.story(incident)["incident"]["holder"] == "springfield/supervisor"


def test_a_level_falls_only_with_every_fact_that_it_rests_on(stack, page):
    """Whoever names a fact beside it is told, and nothing changes."""
    incident = stack.a_call()
    page.shows(incident)

    page.press("Lower level", within="article")
    page.says_who_acts()
    page.run("await page.locator('dialog [name=words]').fill('He said it years ago.')")
    page.press("Lower", within="dialog")
    assert (
        page.run("return await page.evaluate(() => document.activeElement.validationMessage)")
        == "Name at least one fact."
    )
    page.run("await page.getByLabel('weapon: none').check()")
    page.press("Lower", within="dialog")
    page.sees("The level rests on other facts as well; name all of them.", within="dialog")
    assert stack.story(incident)["incident"]["level"] == "moderate"
    page.run("await page.getByLabel('suicide ideation: method').check()")
    page.sends("Lower")
    page.sees("Level lowered to routine", within=".timeline")
    page.sees("He said it years ago.", within=".timeline")
    page.sees("counts as lowered", within="article table")
    assert stack.story(incident)["incident"]["level"] == "routine"


def test_a_fact_marked_as_a_mistake_counts_no_longer_and_stays_on_record(stack, page):
    """What hung on it is computed again."""
    incident = stack.a_call()
    page.shows(incident)

    page.press("Mark mistaken", within="article tr:has-text('Suicide ideation')")
    page.says_who_acts()
    page.sees("Suicide ideation: method", within="dialog")
    page.run("await page.locator('dialog [name=words]').fill('That was another caller.')")
    page.sends("Mark as mistaken")
    page.sees("marked as a mistake", within=".undone")
    page.sees("That was another caller.", within=".timeline")
    page.sees("Decided:", within=".timeline li:first-child")
    story = stack.story(incident)
    assert [one["value"] for one in story["facts"] if one["mistaken"]] == ["method"]
    assert story["incident"]["level"] != "moderate"


def test_a_team_that_declines_is_asked_for_no_reason_and_the_next_one_is_asked(stack, page):
    """The page says in words that it costs nothing, and has no field for a reason."""
    incident = stack.a_call()
    page.shows(incident)

    first = stack.story(incident)["offers"][0]["team"]
    page.press("Declines", within=f"article tr:has-text('{first}')")
    page.says_who_acts()
    page.sees("No reason is asked and none is kept.", within="dialog")
    page.sees("It is never held against the team.", within="dialog")
    assert page.run("return await page.locator('dialog [name=words]').count()") == 0
    page.sends("Enter it")
    page.sees("Does not take it", within="article")
    page.sees("Asked, answers within", within="article")
    declined, asked = stack.story(incident)["offers"]
    assert (declined["team"], declined["state"]) == (first, "declined")
    assert (asked["team"] != first, asked["state"]) == (True, "made")


def test_two_calls_from_one_number_are_one_incident_until_a_person_takes_one_out(stack, page):
    """Why they are one stands in the story, and one button with a reason undoes it."""
    incident = stack.a_call()
    page.shows(incident)

    stack.post("call-method-no-intent.json")
    page.sees("The same number called.", within="article")
    page.sees("call 2 of 2", within=".linked")
    page.sees("Somebody called again about it:", within=".story-head")
    assert page.run("return await axe()") == []
    page.press("Take out again", within=".linked")
    page.says_who_acts()
    page.sees("EMS that was asked stays asked.", within="dialog")
    page.run("await page.locator('dialog [name=words]').fill('She says there are two of them.')")
    page.sends("Take it out")
    page.sees("A call was taken out again", within=".timeline")
    page.sees("She says there are two of them.", within=".timeline")
    left = stack.story(incident)["incident"]
    (other,) = [one for one in stack.incidents() if one["id"] != incident]
    assert (left["calls"], other["calls"]) == ([], [])
    assert other["level"] == left["level"]


def test_a_call_is_handed_over_by_keys_alone_once_another_desk_can_take_it(stack, page):
    """After a no the call stays; after a yes the other desk has it."""
    incident = stack.a_call()
    page.shows(incident)

    hands_over(page, "westfield")
    page.sees("It did not take the call. It follows no policy", within="article")
    page.sees("The call stayed here.", within="article")
    page.sees("The other desk did not take the call.", within="aside")
    assert stack.story(incident)["incident"]["state"] == "with_person"

    stack.adopt("westfield")
    page.sees("Westfield region", within=".regions")
    hands_over(page, "Westfield")
    page.sees(
        "The desk of Westfield region (invented) was asked to take the call. It took the call."
    )
    page.sees("the desk of westfield", within=".story-head")
    page.sees("He moved there last week.", within=".timeline")
    here = stack.story(incident)["incident"]
    assert (here["state"], here["outcome"]) == ("ended", "handed_over")
    (there,) = [one for one in stack.incidents() if one["region"] == "westfield"]
    assert there["call"] == here["call"]
    page.shows(there["id"])
    page.sees("Taken over from the desk of springfield.", within=".timeline")


def hands_over(page, to):
    """Fills in the dialog without a mouse; it says what does not happen yet, and has no fault."""
    page.run(
        "await page.getByRole('button', { name: 'Hand over' }).focus();"
        "await page.keyboard.press('Enter');"
        "await page.locator('dialog').waitFor()"
    )
    page.sees("The call stays here until the other desk answers", within="dialog")
    assert page.run("return await axe()") == []
    page.run(
        "const at = () => page.evaluate(() => document.activeElement.name);"
        "if ((await at()) !== 'to') throw new Error(`the focus is on ${await at()}`);"
        "await page.keyboard.type(given.to); await page.keyboard.press('Tab');"
        "await page.keyboard.type('He moved there last week.'); await page.keyboard.press('Tab');"
        "if ((await at()) === 'actor') {"
        "  await page.keyboard.type('sam.dispatcher'); await page.keyboard.press('Tab'); }"
        "await page.keyboard.press('Tab'); await page.keyboard.press('Enter');"
        "await page.locator('dialog').waitFor({ state: 'detached' })",
        to=to,
    )
