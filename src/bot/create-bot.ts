import { autoRetry } from "@grammyjs/auto-retry";
import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import { InputError } from "../errors.ts";
import { addArticle } from "./add-article.ts";
import { articleButtons } from "./article-buttons.ts";
import { ask } from "./ask.ts";
import { stats, unanswered } from "./asked.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { check } from "./check.ts";
import { checkAbove } from "./check-above.ts";
import { cite } from "./cite.ts";
import { compare } from "./compare.ts";
import { dropRepeatedUpdates } from "./drop-repeated-updates.ts";
import { onlyNewWording } from "./edited-messages.ts";
import { apologiseForErrors, logUncaught } from "./errors.ts";
import { exportButtons, exportFacts } from "./export.ts";
import { factButtons, facts } from "./facts.ts";
import { followMigration, sendToSupergroup } from "./follow-migration.ts";
import { forget } from "./forget.ts";
import { forwardedPosts } from "./forwarded-posts.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import type { InFlight } from "./in-flight.ts";
import { inlineCards } from "./inline-cards.ts";
import { lang, languageButtons, speakChosenLanguage } from "./language.ts";
import { logOutages } from "./log-outages.ts";
import { messagesWithoutWords } from "./messages-without-words.ts";
import { onlyPeople } from "./only-people.ts";
import { onlyWhenAddressed } from "./only-when-addressed.ts";
import { presses } from "./press.ts";
import { privacy } from "./privacy.ts";
import { questionButtons, questions } from "./questions.ts";
import { rateAnswer } from "./rate-answer.ts";
import { readMessage } from "./read-message.ts";
import { readSettings } from "./read-settings.ts";
import { removeArticle, undo } from "./remove-article.ts";
import { corrections, review, reviewButtons } from "./review.ts";
import { settings, settingsButtons } from "./settings.ts";
import { chart, showChart } from "./show-chart.ts";
import { showPassage } from "./show-passage.ts";
import { sources } from "./sources.ts";
import { start } from "./start.ts";
import { unknownCommands } from "./unknown-commands.ts";
import { unwatch, watch, watchButtons } from "./watch.ts";

/** Longer than a long poll, which Telegram answers after 30 s at the latest; a dead connection ends after it. */
const REQUEST_SECONDS = 60;

/**
 * The bot with all its features, in the order in which an update passes them. It does not fetch updates yet.
 * @throws InputError without a token.
 */
export function createBot(deps: BotDeps, inFlight: InFlight): Bot<BotContext> {
  const { config, sources: list, state, log, now } = deps;
  if (config.token === null) throw new InputError("TELEGRAM_BOT_TOKEN: expected a token of @BotFather");
  const bot = new Bot<BotContext>(config.token, {
    client: { apiRoot: config.apiRoot.replace(/\/+$/, ""), timeoutSeconds: REQUEST_SECONDS },
  });
  bot.api.config.use(
    logOutages(log),
    // After a broken connection nobody knows whether a message arrived: sending it again could double it.
    autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60, rethrowHttpErrors: true }),
    sendToSupergroup(state),
  );
  bot.use(
    inFlight.track,
    dropRepeatedUpdates(),
    sequentialize((ctx) => String(ctx.chat?.id ?? ctx.from?.id)),
    apologiseForErrors(log),
    followMigration(state, log),
    inlineCards(deps),
    readSettings(state.groupSettings, now),
    presses(
      state.buttons,
      [
        settingsButtons(state),
        articleButtons(deps),
        reviewButtons(deps),
        watchButtons(deps),
        questionButtons(deps),
        showPassage(deps),
        showChart(deps),
        rateAnswer(deps),
        factButtons(deps),
        exportButtons(deps),
        languageButtons(deps),
      ],
      log,
    ),
    onlyPeople,
    onlyNewWording(deps),
    async (ctx, next) => {
      if (!ctx.msg) return;
      ctx.said = readMessage(ctx.msg, ctx.me, deps.table.vocabulary);
      await next();
    },
    speakChosenLanguage(deps),
    onlyWhenAddressed,
    start(deps),
    help,
    sources(list),
    settings(state),
    ask(deps),
    check(deps.check),
    facts(deps),
    chart(deps),
    compare(deps),
    history(deps),
    cite(deps),
    exportFacts(deps),
    lang(deps),
    privacy(deps),
    forget(deps),
    watch(deps),
    unwatch(deps),
    addArticle(deps),
    removeArticle(deps),
    undo(deps),
    review(deps),
    corrections(deps),
    unanswered(deps),
    stats(deps),
    unknownCommands,
    checkAbove(deps),
    messagesWithoutWords(),
    forwardedPosts(deps),
    questions(deps),
  );
  bot.catch(logUncaught(log));
  return bot;
}
