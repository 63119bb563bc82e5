package thidua.edge.json;

import thidua.core.report.Column;
import thidua.core.report.FileProof;
import thidua.core.report.Report;
import thidua.core.text.Language;
import thidua.core.text.Words;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/**
 * {@code datapackage.json}: what every column of every report means, by the Data Package standard,
 * version 2. Titles are Vietnamese with {@code title:en} beside them: the standard has no agreed
 * way to say a thing in two languages.
 */
public final class DataPackageJson {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final Words VI = Words.of("labels", Language.VI);
    private static final Words EN = Words.of("labels", Language.EN);

    private DataPackageJson() {}

    /**
     * @param name of the package, lower case: {@code thidua-36-2021}
     * @param proofs of the reports, by path
     */
    public static byte[] write(
            String name,
            String titleVi,
            String titleEn,
            List<Report> reports,
            Map<String, FileProof> proofs) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", PROFILES + "datapackage.json");
        root.put("name", name);
        root.put("title", titleVi);
        root.put("title:en", titleEn);
        ArrayNode resources = root.putArray("resources");
        for (Report report : reports) {
            FileProof proof = proofs.get(report.path());
            if (proof == null) {
                throw new IllegalArgumentException("no file for report " + report.id());
            }
            describe(resources.addObject(), report, proof);
        }
        return Json.write(root);
    }

    private static void describe(ObjectNode resource, Report report, FileProof proof) {
        resource.put("name", report.id());
        resource.put("type", "table");
        resource.put("path", report.path());
        resource.put("title", report.titleVi());
        resource.put("title:en", report.titleEn());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", proof.bytes());
        resource.put("hash", "sha256:" + proof.sha256());
        ObjectNode dialect = resource.putObject("dialect");
        dialect.put("$schema", PROFILES + "tabledialect.json");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        ObjectNode schema = resource.putObject("schema");
        schema.put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        report.columns().forEach(column -> describe(fields.addObject(), column));
        if (!report.primaryKey().isEmpty()) {
            ArrayNode key = schema.putArray("primaryKey");
            report.primaryKey().forEach(key::add);
        }
        ObjectNode missing = schema.putArray("missingValues").addObject();
        missing.put("value", "");
        missing.put("label", "không có số liệu");
        missing.put("label:en", "no value: the columns of state and reasons say why");
    }

    private static void describe(ObjectNode field, Column column) {
        field.put("name", column.name());
        field.put("type", column.type().id());
        field.put("title", column.titleVi());
        field.put("title:en", column.titleEn());
        field.put("description", column.description());
        if (column.categories().isEmpty()) {
            return;
        }
        ArrayNode categories = field.putArray("categories");
        for (String value : column.categories()) {
            categories
                    .addObject()
                    .put("value", value)
                    .put("label", VI.label(column.group(), value))
                    .put("label:en", EN.label(column.group(), value));
        }
    }
}
