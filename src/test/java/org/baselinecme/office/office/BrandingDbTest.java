package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;

/** The director sets name, logo and contact; everyone sees them. */
class BrandingDbTest extends DatabaseTest {
    @Autowired
    private Brandings brandings;

    @Autowired
    private Office office;

    @Test
    void what_the_director_sets_is_in_force_at_once_and_recorded() {
        cast.let(
                cast.okafor(),
                me -> brandings.change(
                        me, form(office.provider(), brandings.current().version(), "8c1515")));
        var current = brandings.current();
        assertThat(current.accent()).isEqualTo("8c1515");
        assertThat(current.email()).isEqualTo("cme@tamarrow.example");
        assertThat(brandings
                        .logo(UUID.fromString(String.valueOf(current.logo())))
                        .mediaType())
                .isEqualTo("image/png");
        assertThat(jdbc.sql("select count(*) from audit_fact where kind = 'BrandingChanged'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void another_stored_file_is_no_logo() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> brandings.logo(UUID.randomUUID()));
    }

    @Test
    void a_change_made_meanwhile_is_not_overwritten() {
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> cast.let(cast.okafor(), me -> brandings.change(me, form(office.provider(), -7, ""))));
    }

    @Test
    void a_coordinator_cannot_set_it() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        cast.let(cast.rahmani(), me -> brandings.change(me, form(office.provider(), -1, ""))));
    }

    private static BrandingForm form(Provider provider, int version, String accent) {
        try {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB), "png", picture);
            return new BrandingForm(
                    version,
                    provider.name(),
                    provider.shortName(),
                    accent,
                    new MockMultipartFile("logo", "logo.png", "image/png", picture.toByteArray()),
                    false,
                    "cme@tamarrow.example",
                    "555-0100",
                    "",
                    "",
                    "",
                    "",
                    "");
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
