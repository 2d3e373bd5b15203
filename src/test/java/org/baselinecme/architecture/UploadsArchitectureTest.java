package org.baselinecme.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.multipart.MultipartFile;

@DisplayName("findings E16: one rule for uploaded files")
class UploadsArchitectureTest {
    @Test
    void only_the_platform_reads_an_uploaded_file() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.baselinecme.platform..")
                .should()
                .callMethod(MultipartFile.class, "getBytes")
                .orShould()
                .callMethod(MultipartFile.class, "getOriginalFilename")
                .orShould()
                .callMethod(MultipartFile.class, "getContentType")
                .orShould()
                .callMethod(MultipartFile.class, "getInputStream")
                .check(Codebase.CLASSES);
    }
}
