package thidua.edge.json;

import thidua.core.report.LineageEvent;
import thidua.core.report.LineageEvent.Dataset;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** A run event of OpenLineage, on one line. */
public final class LineageJson {
    private static final String SPEC = "https://openlineage.io/spec/";
    private static final String EVENT = SPEC + "2-0-2/OpenLineage.json#/$defs/RunEvent";
    private static final String VERSION =
            SPEC
                    + "facets/1-0-1/DatasetVersionDatasetFacet.json"
                    + "#/$defs/DatasetVersionDatasetFacet";
    private static final String JOB_TYPE =
            SPEC + "facets/2-0-3/JobTypeJobFacet.json#/$defs/JobTypeJobFacet";

    private LineageJson() {}

    public static byte[] write(LineageEvent event) {
        String producer = "urn:thidua:" + event.version();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("eventType", event.kind().name());
        root.put("eventTime", event.at().toString());
        root.putObject("run").put("runId", event.runId());
        ObjectNode job = root.putObject("job");
        job.put("namespace", "thidua").put("name", event.job());
        facet(job.putObject("facets").putObject("jobType"), producer, JOB_TYPE)
                .put("processingType", "BATCH")
                .put("integration", "THIDUA")
                .put("jobType", "JOB");
        datasets(root.putArray("inputs"), event.inputs(), producer);
        datasets(root.putArray("outputs"), event.outputs(), producer);
        root.put("producer", producer);
        root.put("schemaURL", EVENT);
        return Json.line(root);
    }

    private static void datasets(ArrayNode list, List<Dataset> datasets, String producer) {
        for (Dataset dataset : datasets) {
            ObjectNode node = list.addObject().put("namespace", "file").put("name", dataset.name());
            facet(node.putObject("facets").putObject("version"), producer, VERSION)
                    .put("datasetVersion", dataset.version());
        }
    }

    private static ObjectNode facet(ObjectNode facet, String producer, String schema) {
        return facet.put("_producer", producer).put("_schemaURL", schema);
    }
}
