package org.baselinecme.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Assets with their hash in the name and compressed by the build, one locale, and what every handler may ask for. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebConfiguration implements WebMvcConfigurer {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private final Once once;

    WebConfiguration(Once once) {
        this.once = once;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // named by the style sheet, whose compressed form cannot carry hashes: a font that changes gets another name
        registry.addResourceHandler("/assets/fonts/**")
                .addResourceLocations("classpath:/static/assets/fonts/")
                .setCacheControl(FOREVER);
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOREVER)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(once).excludePathPatterns("/assets/**");
        registry.addInterceptor(new RowNumbers()).excludePathPatterns("/error");
        registry.addInterceptor(new Asking());
        registry.addInterceptor(new WrongInputIs422());
        registry.addInterceptor(new UploadLimit());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new TimeFormatter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new MeArgument());
    }

    /** Makes {@code @{/assets/…}} in templates carry the hash. */
    @Bean
    ResourceUrlEncodingFilter assetUrls() {
        return new ResourceUrlEncodingFilter();
    }

    @Bean
    FilterRegistrationBean<RequestNames> requestNames() {
        var registration = new FilterRegistrationBean<>(new RequestNames());
        registration.setOrder(Integer.MIN_VALUE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<DatabaseOutageFilter> databaseOutage(ISpringTemplateEngine templates) {
        var registration = new FilterRegistrationBean<>(new DatabaseOutageFilter(templates));
        registration.setOrder(Integer.MIN_VALUE + 1);
        return registration;
    }

    /** Screens are US English; a browser's language must not change how 1.25 is read. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.US);
    }
}
