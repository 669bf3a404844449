"""A01 to A03."""


def test_first(person):
    print(person.page(), person.words(), person.focus)
    person.practise()
    print(person.page(), person.words(), person.focus)
    person.type("Super matin.Il pleut mais on parle des MOOC")
    print(person.remark(), person.marks())
    person.pause(2.9)
    print(person.remark(), person.marks())
    person.pause(0.2)
    print(person.remark(), person.marks(), person.heard)
    person.press("Ctrl+J")
    print(person.remark(), person.text, person.caret, person.heard)
    person.press("Ctrl+Z")
    print(person.remark(), person.text, person.caret, person.heard)
    person.send()
    print(person.held(), person.offers(), person.rows())
    person.press("Return")
    print(person.held(), person.offers(), person.rows())
