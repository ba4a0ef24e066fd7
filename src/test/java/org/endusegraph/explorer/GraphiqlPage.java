package org.endusegraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The pages of a running application, in a Chromium that reaches nothing else. */
final class GraphiqlPage implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String base;
    private final ChromeDriver browser;

    GraphiqlPage(String base) {
        this.base = base;
        var logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions()
                .setBinary(CHROMIUM.toFile())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                        "--window-size=1300,850",
                        "--user-data-dir=" + freshFolder());
        options.setCapability("goog:loggingPrefs", logging);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    static boolean isPossible() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    void openStart() {
        browser.get(base + "/");
    }

    void openExplorer() {
        browser.get(base + "/graphiql");
        await(() -> isThere(".graphiql-execute-button"));
    }

    /** Titles of the ready questions on the start page. */
    List<String> questionsOnStart() {
        await(() -> isThere("#questions a"));
        return browser.findElements(By.cssSelector("#questions a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    void follow(String title) {
        browser.findElement(By.linkText(title)).click();
        await(() -> isThere(".graphiql-execute-button"));
    }

    /** Titles of the ready questions of the explorer. */
    List<String> questions() {
        await(() -> options().size() > 1);
        return options().stream().skip(1).map(WebElement::getText).toList();
    }

    void choose(String title) {
        questions();
        options().stream()
                .filter(option -> option.getText().equals(title))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** The question in the editor, once it holds the text. */
    void awaitQuestion(String text) {
        await(() -> textOf(".graphiql-query-editor .CodeMirror-code").contains(text));
    }

    /** Asks the question in the editor, and gives the answer that is shown. */
    String ask() {
        browser.findElement(By.cssSelector(".graphiql-execute-button")).click();
        var answer = ".graphiql-response .CodeMirror-code";
        await(() -> textOf(answer).contains("{"));
        return textOf(answer);
    }

    /** Opens the book of descriptions, and gives what it says of the query type. */
    String documentation() {
        browser.findElement(By.cssSelector("button[aria-label='Show Documentation Explorer']"))
                .click();
        var book = ".graphiql-doc-explorer";
        await(() -> textOf(book).contains("Query"));
        return textOf(book);
    }

    void openAndCloseSettings() {
        browser.findElement(By.cssSelector("button[aria-label='Open settings dialog']"))
                .click();
        await(() -> isThere(".graphiql-dialog-header"));
        browser.findElement(By.cssSelector(".graphiql-dialog-close")).click();
    }

    /** What the browser complained of: policy violations, files that are missing, errors in scripts. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses of everything that the page has loaded. */
    @SuppressWarnings("unchecked")
    List<String> loaded() {
        return (List<String>)
                browser.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)");
    }

    @Override
    public void close() {
        browser.quit();
    }

    private List<WebElement> options() {
        return browser.findElements(By.cssSelector("select#questions option"));
    }

    private boolean isThere(String selector) {
        return !browser.findElements(By.cssSelector(selector)).isEmpty();
    }

    private String textOf(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .collect(Collectors.joining("\n"));
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the page did not get there within " + PATIENCE);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("chromium");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
