// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/calls.h>

#include <QTest>

using namespace Uplift;

namespace
{

CallNews call(const char *item, CallState state)
{
    return {.calls = {{QString::fromLatin1(item), state}}};
}

/// News one after the other; how many calls there are behind each.
using Story = QList<std::pair<CallNews, int>>;

const CallNews none{.active = 0, .suspended = 0, .beingSetUp = 0};

} // namespace

Q_DECLARE_METATYPE(Story)

class TestCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stories_data();
    void stories();
    void staysSmall();
};

void TestCalls::stories_data()
{
    QTest::addColumn<Story>("story");
    const auto row = [](const char *tag, const Story &story) { QTest::newRow(tag) << story; };
    using enum CallState;
    row("listed, and gone", {{call("8", Up), 1}, {call("8", Gone), 0}});
    row("set up, answered, held, resumed, gone", {{call("8", BeingSetUp), 1},
                                                  {call("8", Up), 1},
                                                  {call("8", Held), 1},
                                                  {call("8", Up), 1},
                                                  {call("8", Gone), 0}});
    row("something else of a call is a call", {{call("8", NotSaid), 1}, {call("8", Gone), 0}});
    row("something else changes nothing", {{call("8", Held), 1}, {call("8", NotSaid), 1}});
    row("late news of one that is gone",
        {{call("8", Up), 1}, {call("8", Gone), 0}, {call("8", NotSaid), 0}, {call("8", Up), 1}});
    row("gone twice, beside another", {{call("8", Up), 1},
                                       {call("9", Up), 2},
                                       {call("8", Gone), 1},
                                       {call("8", Gone), 1},
                                       {call("9", Gone), 0}});
    row("several, one held",
        {{call("8", Up), 1}, {call("9", Held), 2}, {call("8", Gone), 1}, {call("9", Gone), 0}});
    row("numbers alone", {{{.active = 1}, 1},
                          {{.active = 0, .suspended = 1}, 1},
                          {{.suspended = 0, .beingSetUp = 1}, 1},
                          {{.beingSetUp = 0}, 0}});
    row("a number that is not mentioned stays",
        {{{.active = 1, .suspended = 1}, 2}, {{.active = 0}, 1}, {{.beingSetUp = 0}, 1}});
    row("counted and listed are the same call",
        {{{.active = 1}, 1}, {call("8", Up), 1}, {call("8", Gone), 0}});
    row("listed first, counted then",
        {{call("8", Up), 1}, {{.active = 1}, 1}, {call("8", Gone), 0}});
    row("counted alone, and gone by item", {{{.active = 1}, 1}, {call("8", Gone), 0}});
    row("counted alone, two of them, told twice of one",
        {{{.active = 2}, 2}, {call("8", Gone), 1}, {call("8", Gone), 1}, {call("9", Gone), 0}});
    row("the number says that the listed one is gone",
        {{call("8", Up), 1}, {{.active = 0}, 0}, {call("8", Gone), 0}});
    row("held by number, then by item",
        {{{.active = 1, .suspended = 0, .beingSetUp = 0, .calls = {{"8", Up}}}, 1},
         {{.active = 0, .suspended = 1}, 1},
         {call("8", Held), 1},
         {call("8", Gone), 0}});
    row("held by item, then by number",
        {{{.active = 1, .suspended = 0, .beingSetUp = 0, .calls = {{"8", Up}}}, 1},
         {call("8", Held), 1},
         {{.active = 0, .suspended = 1}, 1},
         {none, 0}});
    row("one of two is gone by number, then by item",
        {{{.active = 2, .calls = {{"8", Up}, {"9", Up}}}, 2},
         {{.active = 1}, 2}, // which one is not said
         {call("8", Gone), 1},
         {{.active = 0}, 0}});
    row("number and gone in one message", {{{.active = 2, .calls = {{"1", Gone}}}, 2}});
    row("a whole document replaces all", {{call("8", Up), 1},
                                          {call("9", Held), 2},
                                          {{.active = 1, .calls = {{"9", Up}}, .isWhole = true}, 1},
                                          {{.isWhole = true}, 0}});
    row("ended without its number", {{call("8", Up), 1}, {call("", Gone), 0}});
    row("ended without its number, of two",
        {{call("8", Up), 1}, {call("9", Up), 2}, {call("", Gone), 2}});
    row("counted, ended without its number", {{{.active = 1}, 1}, {call("", Gone), 0}});
    row("gone, of which nothing was known", {{call("8", Gone), 0}, {call("9", Up), 1}});
    row("odd numbers", {{{.active = -3}, 0}, {{.active = 2'000'000'000}, 1000}, {none, 0}});
}

void TestCalls::stories()
{
    QFETCH(const Story, story);
    Calls calls;
    QCOMPARE(calls.count(), 0);
    for (qsizetype i = 0; i < story.size(); ++i) {
        calls.take(story.at(i).first);
        QVERIFY2(calls.count() == story.at(i).second,
                 qPrintable(
                     QStringLiteral("%1 behind the news of number %2").arg(calls.count()).arg(i)));
    }
}

void TestCalls::staysSmall()
{
    Calls calls;
    for (int i = 0; i < 5000; ++i)
        calls.take(call(qPrintable(QString::number(i)), CallState::Up));
    QCOMPARE(calls.count(), 1000);
    for (int i = 0; i < 5000; ++i)
        calls.take(call(qPrintable(QString::number(i)), CallState::Gone));
    QCOMPARE(calls.count(), 0);
}

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
