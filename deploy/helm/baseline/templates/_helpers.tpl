{{- define "baseline.name" -}}
{{- if contains "baseline" .Release.Name }}{{ .Release.Name }}{{ else }}{{ .Release.Name }}-baseline{{ end }}
{{- end }}

{{- define "baseline.selector" -}}
app.kubernetes.io/name: baseline
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "baseline.labels" -}}
{{ include "baseline.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "baseline.container-security" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "baseline.database" -}}
- name: SPRING_DATASOURCE_URL
  value: {{ .Values.database.url | quote }}
- name: SPRING_DATASOURCE_USERNAME
  value: {{ .Values.database.applicationRole | quote }}
- name: SPRING_DATASOURCE_PASSWORD_FILE
  value: /run/secrets/baseline/application-password
- name: SPRING_FLYWAY_URL
  value: {{ .Values.database.url | quote }}
- name: SPRING_FLYWAY_USER
  value: {{ .Values.database.ownerRole | quote }}
- name: SPRING_FLYWAY_PASSWORD_FILE
  value: /run/secrets/baseline/owner-password
{{- end }}
