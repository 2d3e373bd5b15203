package org.baselinecme.office.office;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Letterhead;
import org.springframework.stereotype.Component;

/** Mail comes with the name, logo, color and contact of the provider. */
@Component
class ProviderLetterhead implements Letterhead {
    private static final String COLOR = "0e5a61";
    private final Office office;
    private final Brandings brandings;
    private final Addresses addresses;

    ProviderLetterhead(Office office, Brandings brandings, Addresses addresses) {
        this.office = office;
        this.brandings = brandings;
        this.addresses = addresses;
    }

    @Override
    public Sender sender() {
        var branding = brandings.current();
        var color =
                branding.color().filter(Accent::isLegible).map(Accent::digits).orElse(COLOR);
        return new Sender(office.provider().name(), branding.picture(), "#" + color, contact(branding));
    }

    private List<String> contact(Branding branding) {
        var email = branding.email().isEmpty() ? addresses.contact() : branding.email();
        return Stream.concat(
                        Stream.of(email, branding.phone()),
                        branding.address().lines().map(String::strip))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
