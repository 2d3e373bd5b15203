package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.ServedByListeners;
import org.baselinecme.TestClock;
import org.baselinecme.TestOffice;
import org.baselinecme.TestPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Base of journeys: a browser against the whole application, with a database per class. */
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.flyway.enabled=false",
            "baseline.demo=false",
            "spring.datasource.url=set-by-JourneyDatabase"
        })
@Import({JourneyDatabase.Configuration.class, TestClock.Settable.class, TestPasswords.class})
@ServedByListeners
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JourneyTest {
    @LocalServerPort
    private int port;

    @Autowired
    JourneyDatabase database;

    TestOffice cast;
    private final List<BrowserContext> open = new ArrayList<>();
    private RawKeys rawKeys = new RawKeys();

    @BeforeAll
    void everyStoryBeginsWithPeopleOnly(@Autowired ApplicationContext application) {
        Chromium.orSkip();
        database.startAfresh();
        cast = new TestOffice(application);
    }

    @BeforeEach
    void nobodyIsHere() {
        open.clear();
        rawKeys = new RawKeys();
    }

    @AfterEach
    void everybodyLeaves() {
        TestClock.back();
        open.forEach(BrowserContext::close);
        assertThat(rawKeys.found()).as("message keys without a message").isEmpty();
    }

    /** Somebody at a device of their own, signed in. */
    Visitor at(Device device, String key) {
        return visitor(device).signsIn(cast.email(key), TestOffice.PASSWORD);
    }

    /** Somebody at a device of their own. */
    Visitor visitor(Device device) {
        var context = Chromium.orSkip()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setJavaScriptEnabled(device.runsScript())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(device.width(), 900));
        open.add(context);
        rawKeys.watch(context);
        return new Visitor(context.newPage(), device);
    }

    /** Where the application answers. */
    String address() {
        return "http://localhost:" + port;
    }

    /** Nothing happened for an hour: every session is over. */
    void everySessionIsOver() {
        database.owner().sql("delete from spring_session").update();
    }

    /** The device of a visitor. */
    enum Device {
        DESK(1280, true),
        DESK_WITHOUT_SCRIPT(1280, false),
        TELEPHONE(390, true);

        private final int width;
        private final boolean script;

        Device(int width, boolean script) {
            this.width = width;
            this.script = script;
        }

        int width() {
            return width;
        }

        boolean runsScript() {
            return script;
        }
    }
}
