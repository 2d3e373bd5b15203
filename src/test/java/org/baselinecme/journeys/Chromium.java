package org.baselinecme.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.Skips;

/** The browser of the journeys: one that is installed; nothing is downloaded. */
final class Chromium {
    private static Browser running;

    private Chromium() {}

    /** The running browser; without one the journey is skipped, and in CI it fails. */
    static synchronized Browser orSkip() {
        if (running == null) running = launch();
        return running;
    }

    private static Browser launch() {
        var program = installed();
        Skips.unless(program.isPresent(), "No Chromium on the PATH (Debian's package chromium), so no journey is made");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--process-per-site",
                                "--disable-features=SpareRendererForSitePerProcess,Translate,BackForwardCache")));
    }

    /** The one without a window first: the same browser, at half the work. */
    private static Optional<Path> installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
