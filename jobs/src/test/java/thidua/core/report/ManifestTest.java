package thidua.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import thidua.core.report.Manifest.Changed;
import thidua.core.report.Manifest.Extra;
import thidua.core.report.Manifest.Missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ManifestTest {
    private static final FileProof A = new FileProof(1, "a".repeat(64));
    private static final FileProof B = new FileProof(1, "b".repeat(64));
    private static final FileProof LONGER = new FileProof(2, "a".repeat(64));

    private static final Manifest MANIFEST =
            new Manifest(
                    "thidua 0.1.0",
                    2021,
                    LocalDate.of(2022, 1, 10),
                    false,
                    10,
                    10,
                    "i",
                    "s",
                    new TreeMap<>(),
                    new TreeMap<>(Map.of("index.html", A, "reports/models.csv", A)));

    @Test
    void a_whole_pack_differs_in_nothing_and_the_manifest_proves_not_itself() {
        assertThat(
                        MANIFEST.check(
                                Map.of(
                                        "index.html", A,
                                        "reports/models.csv", A,
                                        "manifest.json", B)))
                .isEmpty();
    }

    @Test
    void missing_extra_and_changed_files_are_named_in_order() {
        assertThat(MANIFEST.check(Map.of("reports/models.csv", B, "charts/x.svg", A)))
                .containsExactly(
                        new Extra("charts/x.svg", A),
                        new Missing("index.html"),
                        new Changed("reports/models.csv", A, B));
    }

    @Test
    void another_length_is_a_change_too() {
        assertThat(MANIFEST.check(Map.of("index.html", LONGER, "reports/models.csv", A)))
                .containsExactly(new Changed("index.html", A, LONGER));
    }

    @Test
    void a_manifest_is_taken_of_every_file_but_itself() {
        assertThat(MANIFEST.withFiles(Map.of("b", A, "a", B, "manifest.json", A)).files())
                .containsExactly(Map.entry("a", B), Map.entry("b", A));
    }

    @Test
    void a_path_of_a_pack_leads_nowhere_else() {
        assertThat(List.of("index.html", "charts/a.svg", "reports/tệp.csv", "..a/b"))
                .allMatch(Manifest::isPath);
        assertThat(
                        List.of(
                                "",
                                "/etc/passwd",
                                "../2020/index.html",
                                "charts/../../x",
                                "./index.html",
                                "charts//a.svg",
                                "charts/",
                                "charts\\a.svg",
                                "c:x",
                                "a\u0007b",
                                "manifest.json"))
                .noneMatch(Manifest::isPath);
    }
}
