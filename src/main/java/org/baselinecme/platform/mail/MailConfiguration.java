package org.baselinecme.platform.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads our addresses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Addresses.class)
class MailConfiguration {}
