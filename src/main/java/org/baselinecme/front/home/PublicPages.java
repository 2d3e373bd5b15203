package org.baselinecme.front.home;

import org.baselinecme.office.security.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the front door, which need no sign-in. */
@Configuration(proxyBeanMethods = false)
public class PublicPages {
    @Bean
    PublicAddress frontDoor() {
        return new PublicAddress("/");
    }

    @Bean
    PublicAddress brand() {
        return new PublicAddress("/brand/**");
    }

    @Bean
    PublicAddress help() {
        return new PublicAddress("/help");
    }

    @Bean
    PublicAddress privacy() {
        return new PublicAddress("/privacy");
    }

    @Bean
    PublicAddress checkIn() {
        return new PublicAddress("/check-in");
    }

    @Bean
    PublicAddress robots() {
        return new PublicAddress("/robots.txt");
    }

    @Bean
    PublicAddress sitemap() {
        return new PublicAddress("/sitemap.xml");
    }

    @Bean
    PublicAddress securityContact() {
        return new PublicAddress("/.well-known/security.txt");
    }
}
